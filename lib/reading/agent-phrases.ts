/** What a support team says and its customers do not: entries as in the word lists. */

import type { Language } from './lexicon/lexicons'

/** `address`: to whom; `thanks`: for the contact; `takes`: takes the matter on; `offers`: closes; `away`: nobody is there. */
export const MARKS = ['address', 'thanks', 'takes', 'offers', 'signed', 'away'] as const
export type Mark = (typeof MARKS)[number]

export const AGENT_PHRASES: Record<Language, Record<Mark, string>> = {
  en: {
    address: 'dear customer|dear valued customer|valued customer|dear client|dear user',
    thanks:
      'thank you for contacting|thanks for contacting|thank you for reaching out|thanks for reaching out|thank you for getting in touch|thanks for getting in touch|thank you for your inquiry|thank you for your enquiry|thank you for bringing this|thanks for writing in|thank you for writing in|thank you for choosing',
    takes:
      'we have received your|has been received and|your request has been|your ticket has been|your case has been|we will get back to you|will get back to you within|i will get back to you|being reviewed by our|i have forwarded your|i have escalated your|i have issued your|we apologize for the|we apologise for the|i apologize for the inconvenience|sorry to hear that you|i understand your frustration|our team will|we will be happy to',
    offers:
      "if you have any further questions|if you have any other questions|please do not hesitate|please don't hesitate|is there anything else i can|is there anything else we can|anything else i can help|to add additional comments|do not reply to this|please type your reply above|feel free to reach out|i will be happy to help",
    signed:
      'support team|customer support|customer service|customer care|service team|support agent|support specialist|customer success|help desk|helpdesk',
    away: "i'm out of the office|i am currently out of the office|i am out of the office|i will be out of the office|currently out of office|i am out of office|this is an automatic reply|this is an automated",
  },
  de: {
    address:
      'sehr geehrte kundin|sehr geehrter kunde|liebe kundin|lieber kunde|liebe kunden|sehr geehrte kunden',
    thanks:
      'vielen dank für ihre anfrage|danke für ihre anfrage|vielen dank für ihre nachricht|danke für ihre nachricht|vielen dank für ihre kontaktaufnahme|danke für deine nachricht|danke für deine anfrage|vielen dank für deine nachricht|schön dass sie sich|vielen dank für ihr interesse',
    takes:
      'wir haben ihr anliegen|wir haben ihre anfrage|wir haben deine anfrage|ihre anfrage wurde|ihr ticket wurde|melden uns innerhalb|melden uns schnellstmöglich|werden uns schnellstmöglich|habe ihr anliegen|habe ihre anfrage|wir bitten um ihr verständnis|für die entstandenen unannehmlichkeiten|entschuldigen uns für|bedauern wir|kümmern uns um ihr',
    offers:
      'für weitere fragen stehen|stehen wir ihnen|stehe ich ihnen|stehen wir dir|zögern sie nicht|kann ich sonst noch|können wir sonst noch|helfen wir ihnen gerne|bitte antworten sie nicht auf diese',
    signed:
      'kundenservice|kundendienst|kundenbetreuung|kundensupport|support team|supportteam|service team|serviceteam',
    away: 'bin derzeit nicht im büro|bin zurzeit nicht im büro|derzeit nicht im hause|bin außer haus|bin derzeit abwesend|dies ist eine automatische antwort|dies ist eine automatisch*',
  },
  es: {
    address:
      'estimado cliente|estimada cliente|estimada clienta|estimados clientes|apreciado cliente|estimado usuario',
    thanks:
      'gracias por ponerse en contacto|gracias por contactar*|gracias por comunicarse|gracias por escribirnos|gracias por contactarnos|agradecemos su contacto|gracias por su consulta',
    takes:
      'hemos recibido su|su solicitud ha sido|su caso ha sido|le responderemos|nos pondremos en contacto|lamentamos los inconvenientes|lamentamos las molestias|sentimos las molestias|disculpe las molestias|he remitido su|hemos trasladado su',
    offers:
      'no dude en contactar*|no dude en ponerse|quedamos a su disposición|quedo a su disposición|estamos a su disposición|algo más en lo que|no responda a este',
    signed: 'equipo de soporte|atención al cliente|servicio al cliente|soporte técnico|equipo de atención',
    away: 'estoy fuera de la oficina|me encuentro fuera de la oficina|estaré fuera de la oficina|esta es una respuesta automática|este es un mensaje automático',
  },
  fr: {
    address: 'cher client|chère cliente|chers clients|cher utilisateur|chère utilisatrice',
    thanks:
      "merci de nous avoir contactés|merci de nous avoir contacté|merci d'avoir contacté|merci pour votre message|nous vous remercions de votre|nous vous remercions pour|merci de votre intérêt",
    takes:
      "nous avons bien reçu|nous avons bien pris|votre demande a été|nous vous répondrons|nous reviendrons vers vous|nous nous excusons|veuillez nous excuser|nous sommes désolés|nous vous présentons nos excuses|je transmets votre|j'ai transmis votre",
    offers:
      "n'hésitez pas à nous|nous restons à votre disposition|je reste à votre disposition|nous restons à votre entière|autre chose que je puisse|merci de ne pas répondre à ce",
    signed: 'service client|service clients|service clientèle|équipe support|support client|relation client',
    away: 'je suis actuellement absent*|je suis absent du|je suis absente du|ceci est une réponse automatique|ceci est un message automatique',
  },
  it: {
    address: 'gentile cliente|gentili clienti|caro cliente|cara cliente|gentile utente',
    thanks:
      'grazie per averci contattato|grazie per averci scritto|grazie per aver contattato|la ringraziamo per averci|la ringraziamo per la sua|grazie per la sua richiesta',
    takes:
      'abbiamo ricevuto la sua|la sua richiesta è stata|le risponderemo|la ricontatteremo|ci scusiamo per|siamo spiacenti|ho inoltrato la sua|abbiamo preso in carico|abbiamo inoltrato la sua',
    offers:
      'non esiti a contattarci|restiamo a disposizione|resto a disposizione|rimaniamo a disposizione|rimango a sua disposizione|a sua completa disposizione|non rispondere a questa',
    signed:
      'servizio clienti|assistenza clienti|team di supporto|supporto clienti|customer care|customer service',
    away: 'sono fuori ufficio|sarò fuori ufficio|attualmente fuori ufficio|questa è una risposta automatica|questo è un messaggio automatico',
  },
  ja: {
    address: 'お客様各位|お客さま各位|ご利用のお客様',
    thanks:
      'お問い合わせいただき|お問い合わせを頂き|お問い合わせありがとうござい|お問合せいただき|ご連絡いただき誠に|ご利用いただき誠に|ご利用いただきありがとう',
    takes:
      '担当者よりご連絡|担当より|ご連絡いたします|ご連絡差し上げます|ご迷惑をおかけし|お詫び申し上げます|確認いたします|ご案内いたします|対応いたします|受け付けました|受付いたしました',
    offers:
      'お気軽にお問い合わせ|ご不明な点がござい|ご不明な点等|本メールに返信|このメールに返信|ご返信いただいても',
    signed:
      'カスタマーサポート|カスタマーサービス|サポートチーム|サポートセンター|お客様センター|お客様窓口|サポート窓口|サポート担当',
    away: 'このメールは自動|本メールは自動|このメッセージは自動|不在にしております',
  },
  ka: {
    address: 'ძვირფასო მომხმარებელო|პატივცემულო მომხმარებელო|პატივცემულო კლიენტო|ძვირფასო კლიენტო',
    thanks:
      'მადლობა რომ დაგვიკავშირდით|გმადლობთ რომ დაგვიკავშირდით|მადლობა მომართვისთვის|მადლობას გიხდით მომართვისთვის|გმადლობთ დაკავშირებისთვის',
    takes:
      'თქვენი მოთხოვნა მიღებულია|თქვენი შეტყობინება მიღებულია|მივიღეთ თქვენი|დაგიკავშირდებით|გიპასუხებთ|ბოდიშს გიხდით შექმნილი|ბოდიშს გიხდით დისკომფორტის',
    offers: 'დამატებითი კითხვების შემთხვევაში|სხვა რით შემიძლია|მოგვმართეთ ნებისმიერ|არ უპასუხოთ ამ',
    signed: 'მხარდაჭერის გუნდი|მხარდაჭერის ჯგუფი|მომხმარებელთა მომსახურ*|მომხმარებელთა მხარდაჭერ*',
    away: 'ეს არის ავტომატური|ამჟამად ოფისში არ ვარ',
  },
  pt: {
    address:
      'prezado cliente|prezada cliente|caro cliente|cara cliente|estimado cliente|prezados clientes|olá cliente',
    thanks:
      'obrigado por entrar em contato|obrigada por entrar em contato|agradecemos o contato|agradecemos o seu contacto|agradecemos o seu contato|agradecemos seu contato|obrigado por contactar*|obrigado pelo contato|obrigado pelo seu contacto',
    takes:
      'recebemos sua|recebemos a sua|recebemos o seu|recebemos seu|sua solicitação foi|o seu pedido foi registado|responderemos|entraremos em contato|entraremos em contacto|lamentamos o transtorno|lamentamos o inconveniente|pedimos desculpa*|encaminhei sua|encaminhámos o seu|lamentamos o ocorrido',
    offers:
      'estamos à disposição|fico à disposição|permanecemos à disposição|estamos ao seu dispor|não hesite em contactar*|não hesite em entrar|algo mais em que|mais alguma coisa em que|não responda a este',
    signed:
      'equipe de suporte|equipa de suporte|equipa de apoio|atendimento ao cliente|apoio ao cliente|suporte ao cliente|serviço ao cliente|central de atendimento',
    away: 'estou fora do escritório|estarei fora do escritório|esta é uma resposta automática|esta é uma mensagem automática|no momento estou ausente',
  },
  ru: {
    address: 'уважаемый клиент|уважаемые клиенты|дорогой клиент|уважаемый пользователь|уважаемый покупатель',
    thanks:
      'благодарим вас за обращение|благодарим за обращение|спасибо за обращение|спасибо что обратились|благодарим вас за ваше|спасибо за ваш запрос|благодарим за ваше обращение|спасибо за ваше обращение',
    takes:
      'ваш запрос получен|ваше обращение получено|ваше обращение зарегистрировано|ваш запрос зарегистрирован|мы ответим вам|мы свяжемся с вами|приносим извинения|приносим свои извинения|передал ваш|передала ваш|передали ваш|мы получили ваш*',
    offers:
      'если у вас остались вопросы|если у вас возникнут|если возникнут вопросы|будем рады помочь|рады помочь|обращайтесь к нам|не отвечайте на это',
    signed:
      'служба поддержки|команда поддержки|отдел поддержки|служба заботы|отдел по работе|техническая поддержка|клиентский сервис',
    away: 'меня нет в офисе|это автоматический ответ|это автоматическое сообщение|это письмо отправлено автоматически',
  },
}
