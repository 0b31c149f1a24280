/** The words by which a reply is checked, in the nine languages that messages are understood in. Data. */
import type { DraftWords } from './types'

const en: DraftWords = {
  greeting: 'hello|hi|hey|dear|good morning|good afternoon|good evening',
  thanks: 'thanks|thank you|appreciate',
  apology: 'sorry|apologise|apologize|apologies|apology|regret',
  understanding:
    'i understand|i can see|i see that|you have been waiting|you were told|that must|i read through|i have read|i hear|you should not have|frustrating|not what you expected|you lost|cost you',
  when: 'today|tonight|tomorrow|this week|next week|this morning|this afternoon|this evening|by the end of|within|o’clock|noon|hours|hour|minutes|working days|business days|days|straight away|right now',
  order: 'first|second|third|then|next|after that|afterwards|finally|step|before you',
  howMuch: 'how much|how many|how long|when|what date|which version|what percentage|figures|figure|exact',
}
const de: DraftWords = {
  greeting: 'hallo|guten tag|guten morgen|guten abend|sehr geehrte|sehr geehrter|liebe|lieber|hi|moin',
  thanks: 'danke|vielen dank|herzlichen dank|besten dank',
  apology: 'entschuldigung|entschuldigen|verzeihung|tut mir leid|tut uns leid|bedauern|bedauere',
  understanding:
    'ich verstehe|ich sehe|ich kann nachvollziehen|nachvollziehbar|verständlich|sie haben gewartet|sie warten|ärgerlich|das hätte nicht|ich habe gelesen|nicht das, was sie erwartet',
  when: 'heute|morgen|übermorgen|diese woche|nächste woche|innerhalb|bis zum|bis spätestens|uhr|stunden|stunde|minuten|werktage|werktagen|tage|tagen|sofort|gleich',
  order: 'zuerst|zunächst|dann|danach|anschließend|schließlich|schritt|erstens|zweitens|bevor sie',
  howMuch: 'wie viel|wie viele|wie lange|wann|welche version|prozent|genaue|zahlen|betrag',
}
const es: DraftWords = {
  greeting: 'hola|buenos días|buenas tardes|buenas noches|estimado|estimada',
  thanks: 'gracias|muchas gracias|agradezco|agradecemos',
  apology: 'disculpa|disculpas|disculpe|perdón|perdone|lo siento|lo sentimos|lamento|lamentamos',
  understanding:
    'entiendo|entendemos|comprendo|comprendemos|veo que|usted esperaba|ha estado esperando|frustrante|he leído|molesto',
  when: 'hoy|mañana|esta semana|próxima semana|antes de|en un plazo|dentro de|horas|hora|minutos|días hábiles|días|ahora mismo|enseguida',
  order: 'primero|segundo|tercero|luego|después|a continuación|finalmente|paso|antes de que',
  howMuch: 'cuánto|cuánta|cuántos|cuántas|cuándo|qué versión|porcentaje|cifras|importe|exacto',
}
const fr: DraftWords = {
  greeting: 'bonjour|bonsoir|cher|chère|salut|madame|monsieur',
  thanks: 'merci|remercie|remercions',
  apology: 'désolé|désolée|désolés|excuses|excuse|excusez|pardon|regrette|regrettons|navré|navrée',
  understanding:
    'je comprends|nous comprenons|je vois que|vous attendez|vous avez attendu|frustrant|j’ai lu|contrariant|vous vous attendiez',
  when: 'aujourd’hui|demain|cette semaine|semaine prochaine|d’ici|avant le|sous|dans les|heures|heure|minutes|jours ouvrés|jours|tout de suite|immédiatement',
  order: 'd’abord|premièrement|deuxièmement|puis|ensuite|après|enfin|étape|avant de',
  howMuch: 'combien|quand|quelle version|pourcentage|chiffres|montant|exact|exacte',
}
const it: DraftWords = {
  greeting: 'ciao|buongiorno|buonasera|salve|gentile|egregio|egregia|caro|cara',
  thanks: 'grazie|ringrazio|ringraziamo',
  apology: 'scusa|scuse|scusi|scusate|mi dispiace|ci dispiace|spiacente|spiacenti|rammarico',
  understanding:
    'capisco|comprendo|comprendiamo|vedo che|sta aspettando|ha aspettato|frustrante|ho letto|si aspettava',
  when: 'oggi|domani|dopodomani|questa settimana|prossima settimana|entro|ore|ora|minuti|giorni lavorativi|giorni|subito',
  order: 'prima|primo|secondo|poi|dopo|quindi|infine|passo|passaggio',
  howMuch: 'quanto|quanta|quanti|quante|quando|quale versione|percentuale|cifre|importo|esatto',
}
const pt: DraftWords = {
  greeting: 'olá|oi|bom dia|boa tarde|boa noite|prezado|prezada|caro|cara',
  thanks: 'obrigado|obrigada|agradeço|agradecemos',
  apology: 'desculpa|desculpas|desculpe|perdão|sinto muito|lamento|lamentamos|sentimos muito',
  understanding:
    'entendo|entendemos|compreendo|compreendemos|vejo que|está esperando|está à espera|frustrante|li a sua|esperava',
  when: 'hoje|amanhã|esta semana|próxima semana|até|dentro de|em até|horas|hora|minutos|dias úteis|dias|imediatamente',
  order: 'primeiro|segundo|terceiro|depois|em seguida|a seguir|por fim|passo|antes de',
  howMuch: 'quanto|quanta|quantos|quantas|quando|qual versão|percentagem|porcentagem|números|valor|exato',
}
const ru: DraftWords = {
  greeting: 'здравствуйте|добрый день|доброе утро|добрый вечер|привет|уважаемый|уважаемая',
  thanks: 'спасибо|благодарю|благодарим|благодарны',
  apology: 'извините|извинения|простите|прошу прощения|приносим извинения|сожалею|сожалеем|жаль',
  understanding: 'понимаю|понимаем|вижу, что|вы ждёте|вы ждали|неприятно|прочитал|прочитала|вы ожидали',
  when: 'сегодня|завтра|послезавтра|на этой неделе|на следующей неделе|в течение|часов|часа|час|минут|рабочих дней|дней|дня|сразу|немедленно',
  order: 'сначала|во-первых|во-вторых|затем|потом|после этого|наконец|шаг|прежде чем',
  howMuch: 'сколько|когда|какая версия|процент|цифры|сумма|сумму|точный|точную',
}
const ka: DraftWords = {
  greeting: 'გამარჯობა|დილა მშვიდობისა|საღამო მშვიდობისა|ძვირფასო|პატივცემულო|მოგესალმებით',
  thanks: 'მადლობა|გმადლობთ|მადლობას',
  apology: 'ბოდიში|ბოდიშს|უკაცრავად|მაპატიეთ|ვწუხვარ|ვწუხვართ',
  understanding: 'მესმის|გვესმის|ვხედავ|ელოდებით|ელოდით|უსიამოვნო|წავიკითხე|მოელოდით',
  when: 'დღეს|ხვალ|ზეგ|ამ კვირაში|მომავალ კვირას|განმავლობაში|საათში|საათის|საათი|წუთში|სამუშაო დღეში|დღეში|დღის|ახლავე',
  order: 'ჯერ|პირველ რიგში|პირველი|მეორე|შემდეგ|მერე|ბოლოს|ნაბიჯი',
  howMuch: 'რამდენი|რამდენ|როდის|რომელი ვერსია|პროცენტი|თანხა|ზუსტი',
}
/** Written without spaces: found anywhere in the line. */
const ja: DraftWords = {
  greeting: 'こんにちは|おはよう|こんばんは|お世話になっております|いつもお世話|拝啓|様',
  thanks: 'ありがとう|感謝|御礼|お礼',
  apology: '申し訳|お詫び|すみません|失礼いたしました|ご迷惑|恐れ入ります',
  understanding: 'お察し|承知|ごもっとも|お待たせ|ご不便|ご心配|お困り|拝読|理解して',
  when: '本日|今日|明日|明後日|今週|来週|以内|までに|時間|分以内|営業日|日以内|すぐに|直ちに|月曜|火曜|水曜|木曜|金曜',
  order: 'まず|最初に|次に|その後|続いて|最後に|手順|ステップ',
  howMuch: 'いくら|何個|何件|何円|いつ|どのバージョン|何パーセント|割合|金額|正確',
}

const WORDS: ReadonlyMap<string, DraftWords> = new Map(Object.entries({ en, de, es, fr, it, pt, ru, ka, ja }))

/** Null in a language without words: then only what needs none is checked. */
export function draftWords(lang: string): DraftWords | null {
  return WORDS.get(lang) ?? null
}
