/** What tells grief, illness, danger and legal threats, by language. Entries as in the word lists: `|` between, `*` open. */

import type { Language } from '../lexicon/lexicons'

/** `grief`, `illness`, `danger` and `legal` are enough alone; the others count in pairs that stand close together in one sentence. */
export const TERMS = [
  'grief',
  'kin',
  'dead',
  'illness',
  'self',
  'disease',
  'danger',
  'hazard',
  'body',
  'legal',
  'lawyer',
  'suing',
] as const

export type Term = (typeof TERMS)[number]

export const LISTS: Record<Language, Record<Term, string>> = {
  en: {
    grief:
      'passed away|has passed on|funeral|funerals|in mourning|bereave*|my late husband|my late wife|my late mother|my late father|her late husband|his late wife|death certificate|lost my husband|lost my wife|lost my mother|lost my father|lost my mum|lost my mom|lost my dad|lost my son|lost my daughter|lost our baby|miscarriage|miscarried|stillborn|stillbirth|recently deceased|the deceased|sudden death of|death of my|death of our|executor of',
    kin: 'husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|partner|grandmother|grandfather|grandma|grandpa|nan|baby|child|fiancé|fiancée|he|she|parents|uncle|aunt|best friend|colleague|account holder',
    dead: 'died|dead|death|was dying|is dying of|is dying in|deceased|was killed|has died',
    illness:
      'chemotherapy|chemo|terminally ill|terminal illness|terminal cancer|hospice|palliative|intensive care|in a coma|life support|months to live|weeks to live|stage 0 cancer|in icu|brain tumour|brain tumor',
    self: "i have|i've|i had|diagnosed|i was|my husband|my wife|my mother|my father|my mum|my mom|my dad|my son|my daughter|my partner|my brother|my sister|my child|our son|our daughter|husband has|wife has|treatment for|recovering from|fighting|battling",
    disease:
      'cancer|leukaemia|leukemia|tumour|tumor|stroke|heart attack|dementia|alzheimer*|parkinson*|seriously ill|in hospital for|surgery tomorrow|dialysis|paralysed|paralyzed',
    danger:
      "suicide|suicidal|kill myself|end my life|ending my life|want to die|do not want to live|don't want to live|hurt myself|harm myself|self-harm|self harm|domestic violence|domestic abuse|abusive husband|abusive partner|abusive ex|my stalker|threatened to kill|caught fire|catches fire|catch fire|caught on fire|burst into flames|went up in flames|house fire|burning smell|smell of burning|smells of burning|smelled burning|electric shock|electrocut*|gas leak|smell gas|smells of gas|carbon monoxide|called an ambulance|call an ambulance|fear for my life|fear for our lives|could have killed me|could have killed us|nearly killed me|nearly killed us|took an overdose|i am in danger|i'm in danger|we are in danger|life in danger|child in danger|children in danger",
    hazard:
      'burned|burnt|burning|smoke|smoking|sparks|sparking|flames|exploded|explodes|explosion|poison*|choked|choking|injured|swallowed|allergic reaction|melted',
    body: 'my hand|my hands|my arm|my leg|my face|my child|my children|my son|my daughter|my baby|my kid|my kids|my bed|my bedroom|my kitchen|my skin|my pocket|his hand|her hand|near a child|a child|our house|while charging|hospital|while we slept|was asleep',
    legal:
      'see you in court|see them in court|take you to court|taking you to court|take this to court|sue you|suing you|going to sue|will sue|legal action|legal proceedings|small claims|file a lawsuit|class action|hear from my lawyer|hear from my lawyers|hear from my solicitor|hear from my attorney|hear from our lawyer|hear from our lawyers|letter before action|cease and desist|seek legal advice|seeking legal advice|my solicitors will',
    lawyer:
      'my lawyer|my lawyers|our lawyer|our lawyers|my attorney|our attorney|my solicitor|our solicitor|a lawyer|an attorney|a solicitor|lawyers',
    suing:
      "will contact|will be in touch|will write|be in touch|hand this over|handing this over|passed to|instructed|consult|consulting|contacted|hire|hiring|involve|otherwise|or else|damages|lawsuit|sue|claim|by friday|if you do not|if you don't|unless",
  },
  de: {
    grief:
      'verstorben*|todesfall|beerdigung|beisetzung|in trauer|trauerfall|sterbeurkunde|hinterblieben*|fehlgeburt|totgeburt|sternenkind|meines verstorbenen|meiner verstorbenen|nachlass|von uns gegangen|verlust meines mannes|verlust meiner frau|mann verloren|frau verloren|mutter verloren|vater verloren|sohn verloren|tochter verloren',
    kin: 'mann|frau|mutter|vater|mama|papa|sohn|tochter|bruder|schwester|oma|opa|großmutter|großvater|kind|baby|partner|partnerin|lebensgefährt*|er|sie|eltern|freund|freundin|onkel|tante',
    dead: 'gestorben|tot|tod|starb|sterben|todes|umgekommen',
    illness:
      'krebsdiagnose|krebserkrankung|chemotherapie|chemo|strahlentherapie|todkrank*|unheilbar*|hospiz|palliativ*|intensivstation|im koma|im sterben|hirntumor',
    self: 'ich habe|ich hatte|habe ich|hatte ich|mein mann|meine frau|meine mutter|mein vater|mein sohn|meine tochter|mein bruder|meine schwester|mein kind|diagnose|diagnostiziert|erkrankt|nach meinem|wegen meiner|meinem',
    disease:
      'krebs|leukämie|tumor|schlaganfall|herzinfarkt|demenz|alzheimer|parkinson|schwer krank|schwerkrank|schwer erkrankt|dialyse|gelähmt|pflegefall',
    danger:
      'suizid*|selbstmord*|selbstmordgedanken|will mich umbringen|mich selbst umbringen|mir das leben nehmen|mir etwas anzutun|mir etwas antun|nicht mehr leben|will sterben|selbst verletz*|selbstverletz*|häusliche gewalt|häuslicher gewalt|droht mich|morddrohung*|in brand geraten|brand geraten|feuer gefangen|in flammen|brandgeruch|verbrannt gerochen|riecht verbrannt|riecht verschmort|verschmort*|stromschlag|gasgeruch|riecht nach gas|gasleck|kohlenmonoxid|krankenwagen gerufen|notarzt gerufen|lebensgefahr|lebensgefährlich*|bin in gefahr|kinder in gefahr|kind in gefahr|leben in gefahr|überdosis',
    hazard:
      'verbrannt|verbrennung*|brannte|brennt|qualm*|rauch|geraucht|funken|flammen|feuer|explodiert*|explosion|vergift*|verletzt*|erstickt*|verschluckt|allergisch*|geschmolzen',
    body: 'hand|hände|finger|arm|gesicht|haut|mein kind|meinem kind|meine tochter|mein sohn|sohn|tochter|baby|im bett|neben dem bett|schlafzimmer|kinderzimmer|küche|beim laden|krankenhaus|notaufnahme',
    legal:
      'rechtliche schritte|rechtlichen schritte|rechtliche mittel|juristische schritte|klage einreichen|klage erheben|reiche klage|verklagen|verklage|sehen uns vor gericht|vor gericht ziehen|vor gericht wieder|strafanzeige|anzeige erstatten|mahnbescheid|von meinem anwalt|meinen anwalt einschalten|anwalt einschalten|rechtsanwalt einschalten|anwaltlich*|rechtsbeistand|rechtsweg|abmahnung',
    lawyer:
      'mein anwalt|meinem anwalt|meinen anwalt|meine anwältin|meiner anwältin|meine rechtsanwältin|mein rechtsanwalt|meinem rechtsanwalt|unser anwalt|unserem anwalt|unseren anwalt|rechtsanwalt|anwalt|verbraucherzentrale|schlichtungsstelle',
    suing:
      'übergebe|übergeben|weitergeben|weiterleiten|melden|meldet sich|hören|einschalte*|schreiben|andernfalls|ansonsten|sonst|schadensersatz|frist|klage|klagen|rechtlich*|beauftrag*',
  },
  es: {
    grief:
      'falleció|fallecido|fallecida|fallecimiento|ha fallecido|funeral|entierro|velatorio|estamos de luto|estoy de luto|de luto|en duelo|acta de defunción|certificado de defunción|aborto espontáneo|perdí a mi|perdimos a',
    kin: 'madre|padre|mamá|papá|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|abuelo|abuela|pareja|bebé|titular|tío|tía|suegra|suegro',
    dead: 'murió|muerto|muerta|muerte|ha muerto|se murió|se nos fue|murieron|moría',
    illness:
      'quimioterapia|quimio|radioterapia|enfermedad terminal|cáncer terminal|cuidados paliativos|cuidados intensivos|unidad de cuidados|en coma|le quedan meses|en la uci',
    self: 'tengo|tiene|tuve|tuvo|me diagnosticaron|le diagnosticaron|diagnostic*|padezco|padece|mi madre|mi padre|mi esposo|mi esposa|mi marido|mi hijo|mi hija|mi hermano|mi hermana|sufrí|sufrió|tratamiento|operan',
    disease:
      'cáncer|leucemia|tumor|infarto|ictus|derrame|alzheimer|demencia|parkinson|gravemente enferm*|diálisis|enfermedad grave',
    danger:
      'suicid*|quitarme la vida|quiero matarme|voy a matarme|quiere matarme|no quiero vivir|no quiero seguir viviendo|hacerme daño|violencia doméstica|violencia de género|mi maltratador|amenaza de muerte|amenazas de muerte|amenazó con matar*|se incendió|se prendió fuego|prendió fuego|en llamas|se prendió|huele a quemado|olor a quemado|descarga eléctrica|me electrocut*|fuga de gas|huele a gas|olor a gas|monóxido|llamar a una ambulancia|llamamos a una ambulancia|peligro de muerte|corre peligro|estoy en peligro|sobredosis',
    hazard:
      'quemó|quemadura|quemaduras|quemado|humo|chispas|llamas|fuego|explotó|explosión|intoxic*|herida|herido|heridos|asfixi*|alérgica|derritió',
    body: 'mi mano|la mano|las manos|el brazo|la cara|la piel|mi hijo|mi hija|mi bebé|los niños|mis hijos|la niña|el niño|la cama|la cocina|dormitorio|urgencias|hospital|cargando|mientras dormía*',
    legal:
      'acciones legales|acción legal|medidas legales|vías legales|vía judicial|demanda judicial|los voy a demandar|les voy a demandar|voy a demandar*|voy a denunciar*|demandarlos|demandarles|denuncia penal|querella|nos vemos en los tribunales|en los tribunales|ante los tribunales|en el juzgado|ante el juez|burofax',
    lawyer:
      'mi abogado|mi abogada|mis abogados|nuestro abogado|nuestra abogada|nuestros abogados|un abogado|abogado|abogados|juzgado',
    suing:
      'contactará|se pondrá en contacto|pondrá|manos|golpearles|llamar*|acudir*|hablará|escribirá|si no|de lo contrario|demanda|daños|perjuicios|denuncia|plazo',
  },
  fr: {
    grief:
      "obsèques|enterrement|funérailles|en deuil|acte de décès|certificat de décès|décès de mon|décès de ma|décès de notre|le décès|est décédé|est décédée|décédé le|décédée le|vient de décéder|nous a quittés|fausse couche|mort-né|j'ai perdu mon mari|j'ai perdu ma|j'ai perdu mon père|feu mon mari|défunt|défunte|notaire chargé de la succession",
    kin: 'mère|père|mari|femme|maman|papa|fils|fille|frère|sœur|soeur|conjoint|conjointe|compagnon|compagne|grand-mère|grand-père|bébé|enfant|il|elle|titulaire|épouse|époux',
    dead: 'mort|morte|décédé|décédée|décédés|mourir|mourant|mourante',
    illness:
      'chimiothérapie|chimio|radiothérapie|en phase terminale|soins palliatifs|en réanimation|soins intensifs|dans le coma|maladie incurable|en fin de vie|tumeur au cerveau',
    self: "j'ai|je suis|atteint|atteinte|souffre|on m'a|diagnostiqué*|diagnostic|mon mari|ma femme|ma mère|mon père|mon fils|ma fille|mon frère|ma sœur|mon enfant|suite à|traitement|opéré|opérée|a eu|a fait",
    disease:
      'cancer|leucémie|tumeur|avc|infarctus|crise cardiaque|alzheimer|démence|parkinson|maladie grave|gravement malade|dialyse|sclérose',
    danger:
      'suicid*|me suicider|mettre fin à mes jours|veut me tuer|envie de mourir|plus envie de vivre|me faire du mal|violences conjugales|conjoint violent|mari violent|menace de mort|menaces de mort|menace de me tuer|a pris feu|pris feu|prendre feu|en flammes|odeur de brûlé|sent le brûlé|électrocut*|choc électrique|décharge électrique|fuite de gaz|odeur de gaz|sent le gaz|monoxyde|appelé le samu|appeler le samu|appelé les pompiers|danger de mort|suis en danger|enfants en danger|vie en danger|surdose',
    hazard:
      'brûlé|brûlée|brûlure|brûlures|fumée|étincelles|flammes|feu|explosé|explosion|intoxiqu*|intoxication|blessé|blessée|étouff*|avalé|allergique|fondu',
    body: 'ma main|la main|le bras|le visage|mon enfant|mes enfants|mon fils|ma fille|mon bébé|le bébé|son lit|le lit|la chambre|la cuisine|hôpital|urgences|en charge|dormait|dormions|ma peau',
    legal:
      'action en justice|actions en justice|poursuites judiciaires|poursuivre en justice|saisir la justice|saisir le tribunal|saisirai le tribunal|devant le tribunal|devant les tribunaux|au tribunal|porter plainte|porterai plainte|porte plainte|dépôt de plainte|mise en demeure|recours juridique|voie judiciaire|voies de droit|tribunal de proximité',
    lawyer:
      'mon avocat|mon avocate|mes avocats|notre avocat|nos avocats|un avocat|avocat|avocats|huissier|protection juridique',
    suing:
      'contactera|prendra contact|vous écrira|saisir|saisi|transmets|transmis|sinon|à défaut|faute de quoi|dommages|préjudice|procédure|recours|sous huitaine|entendre parler|aurez des nouvelles|consulter',
  },
  it: {
    grief:
      'decesso|è deceduto|è deceduta|deceduto|deceduta|funerale|funerali|in lutto|il lutto|certificato di morte|venuto a mancare|venuta a mancare|è scomparso mio|è scomparsa mia|aborto spontaneo|ho perso mio|ho perso mia|ho perso il mio|abbiamo perso nostr*|defunto|defunta|la buonanima',
    kin: 'madre|padre|mamma|papà|marito|moglie|figlio|figlia|fratello|sorella|nonno|nonna|compagno|compagna|bambino|bambina|zio|zia|suocera|suocero|intestatario|intestataria|ospedale',
    dead: 'morto|morta|morte|morì|è mancato|è mancata|mancato|mancata|moribond*',
    illness:
      'chemioterapia|chemio|radioterapia|malattia terminale|malato terminale|malata terminale|cure palliative|terapia intensiva|rianimazione|in coma|hospice|tumore al cervello|fin di vita',
    self: 'ho|ho avuto|mi hanno|diagnosticat*|diagnosi|mio marito|mia moglie|mia madre|mio padre|mio figlio|mia figlia|mio fratello|mia sorella|malato di|malata di|operato|operata|terapia|ha avuto',
    disease:
      'cancro|tumore|leucemia|ictus|infarto|alzheimer|demenza|parkinson|gravemente malat*|malattia grave|dialisi|sclerosi',
    danger:
      "suicid*|togliermi la vita|farla finita con la vita|voglio uccidermi|vuole uccidermi|voglio ammazzarmi|non voglio più vivere|farmi del male|violenza domestica|marito violento|compagno violento|minaccia di morte|minacce di morte|minaccia di uccidermi|preso fuoco|prende fuoco|prendere fuoco|in fiamme|odore di bruciato|puzza di bruciato|scossa elettrica|ho preso la scossa|folgorat*|fuga di gas|odore di gas|puzza di gas|monossido|chiamato l'ambulanza|chiamare l'ambulanza|chiamato il 000|pericolo di vita|sono in pericolo|vita in pericolo|bambini in pericolo",
    hazard:
      'bruciato|bruciata|ustione|ustioni|ustionat*|fumo|scintille|fiamme|fuoco|esploso|esplosa|esplosione|intossicat*|ferito|ferita|feriti|soffocat*|allergica|sciolto',
    body: 'la mano|le mani|il braccio|il viso|la pelle|mio figlio|mia figlia|il bambino|la bambina|i bambini|il letto|la camera|la cucina|pronto soccorso|ospedale|in carica|dormiva*',
    legal:
      'azione legale|azioni legali|vie legali|vie giudiziarie|denuncerò|vi denuncio|vi querelo|querela|faccio causa|farò causa|fare causa|vi faccio causa|ci vediamo in tribunale|in tribunale|davanti al giudice|diffida formale|vi diffido|messa in mora|atto di citazione|esposto alla procura|decreto ingiuntivo',
    lawyer:
      "mio avvocato|mia avvocata|nostro avvocato|miei avvocati|nostri legali|mio legale|un avvocato|all'avvocato|avvocato|avvocati|associazione consumatori",
    suing:
      'contatterà|si metterà in contatto|scriverà|sentirete|rivolgerò|rivolgermi|affiderò|passo tutto|altrimenti|in caso contrario|diffida|danni|risarcimento|causa|entro|denuncia',
  },
  ja: {
    grief:
      '亡くなりまし|亡くなった|亡くなって|亡くなり、|亡くしまし|亡くして|亡くした|他界し|他界いた|逝去|永眠|葬儀|お葬式|葬式|喪中|忌中|四十九日|告別式|遺族|遺品|死亡届|死亡診断書|亡き夫|亡き妻|亡き母|亡き父|亡夫|亡妻|亡母|亡父|流産|死産',
    kin: '夫|主人|妻|母|父|息子|娘|兄|弟|姉|妹|祖母|祖父|家族|子ども|子供|赤ちゃん|恋人|友人',
    dead: '死にまし|死んだ|死んで|死去|急死|病死|事故死|先立たれ|亡くな',
    illness:
      '抗がん剤|がん治療|化学療法|放射線治療|末期がん|末期の|余命|ホスピス|緩和ケア|集中治療室|意識不明|危篤|重篤|がんと診断|癌と診断|がんの告知|闘病',
    self: '私|わたし|夫|主人|妻|母|父|息子|娘|診断|患って|患い|手術|入院|倒れ',
    disease: 'がん|癌|白血病|腫瘍|脳梗塞|脳出血|くも膜下|心筋梗塞|認知症|透析|難病|重い病',
    danger:
      '自殺|死にたい|消えてしまいたい|生きていたくない|自傷|命を絶|家庭内暴力|ｄｖ被害|dv被害|夫の暴力|殺すと|殺してやる|殺され|発火し|発火が|発煙|火が出|火を噴|燃え出し|燃え始め|燃えだし|炎が上が|煙が上が|焦げ臭|焦げくさ|感電|ガス漏れ|ガス臭|ガスのにおい|一酸化炭素|救急車を呼|救急搬送|命の危険|命に関わ|爆発し',
    hazard: '火傷|やけどを|やけどし|大やけど|燃え|煙|火花|爆発|怪我|けがを|ケガ|窒息|誤飲|中毒|溶け|熱く',
    body: '子ども|子供|娘|息子|赤ちゃん|手に|手を|指|腕|顔|皮膚|寝て|寝室|枕元|布団|病院|救急|充電中|家族',
    legal:
      '法的措置|法的手段|訴訟を|訴訟も|訴訟に|訴えます|訴える|訴えさせ|裁判を起こ|裁判に|裁判所に|告訴|提訴|内容証明|弁護士から連絡|弁護士を通|弁護士に相談|弁護士に依頼|損害賠償|被害届|少額訴訟',
    lawyer: '弁護士|裁判|法廷|消費者センター|消費生活センター',
    suing: '連絡させ|相談|依頼|任せ|立て|通じて|争い|通報|申し立て|請求し|請求いた|ない場合',
  },
  ka: {
    grief:
      'გარდაიცვალა|გარდაცვლილ*|გარდაცვალებ*|დაკრძალვ*|დასაფლავებ*|პანაშვიდ*|მგლოვიარე*|გლოვ*|მუცლის მოშლ*|დავკარგე ქმარი|დავკარგე დედა|დავკარგე მამა',
    kin: 'დედა*|მამა*|ქმარ*|ქმრის|ცოლ*|მეუღლ*|შვილ*|ვაჟ*|ძმა*|ძმის|ბებია*|ბაბუა*|ბავშვ*|დედის|მამის',
    dead: 'მოკვდა|დაიღუპა|სიკვდილ*|აღარ არის ცოცხალი|აღარ გვყავს',
    illness:
      'ქიმიოთერაპი*|განუკურნებელ*|რეანიმაცი*|კომაშია|კომაში|ჰოსპის*|პალიატიურ*|ონკოლოგიურ*|სიკვდილის პირას',
    self: 'მაქვს|აქვს|დამიდგინეს|დაუდგინეს|დიაგნოზ*|დედაჩემ*|მამაჩემ*|ჩემს ქმარს|ჩემს მეუღლეს|ჩემს შვილს|გადავიტანე|გადაიტანა|მკურნალობ*|ოპერაცი*',
    disease: 'კიბო|კიბოს|სიმსივნ*|ლეიკემი*|ინფარქტ*|ინსულტ*|დემენცი*|მძიმედ ავად*|მძიმე ავადმყოფ*|დიალიზ*',
    danger:
      'თვითმკვლელ*|თავის მოკვლ*|თავს მოვიკლავ|სიცოცხლე აღარ მინდა|აღარ მინდა სიცოცხლე|ოჯახში ძალადობ*|ოჯახური ძალადობ*|ქმარი მცემს|მოკვლით მემუქრება|მემუქრება მოკვლით|ცეცხლი გაუჩნდა|ცეცხლი წაეკიდა|აალდა|აფეთქდა|დამწვრის სუნ*|დენმა დამარტყა|დენმა დაარტყა|გაზის გაჟონვ*|გაზის სუნ*|მხუთავი*|სასწრაფო გამოვიძახ*|სასწრაფო გამოიძახ*|საფრთხეშია|საფრთხეში ვარ|სიცოცხლეს ემუქრება',
    hazard: 'დაიწვა|დამწვრობ*|კვამლ*|ცეცხლ*|ნაპერწკალ*|აფეთქ*|მოიწამლ*|დაშავდ*|დაიხრჩ*',
    body: 'ხელი|ხელზე|სახე|ბავშვ*|შვილ*|საწოლ*|სამზარეულო*|საავადმყოფო*|კლინიკა*|დატენვისას|გვეძინა|ეძინა',
    legal:
      'ვუჩივლებ|გიჩივლებთ|გიჩივლებ|ვიჩივლებ|სარჩელს შევიტან|სარჩელი შემაქვს|სასამართლოში შევხვდებით|სასამართლოში მივმართავ*|სასამართლოს მივმართავ*|სასამართლოში ვიჩივლ*|სამართლებრივ ზომებ*|სამართლებრივ გზ*|იურიდიულ ზომებ*|ჩემი ადვოკატი დაგიკავშირდებათ',
    lawyer: 'ჩემი ადვოკატ*|ჩვენი ადვოკატ*|ჩემი იურისტ*|ადვოკატ*',
    suing:
      'დაგიკავშირდებ*|მოგწერთ|გადავცემ*|მივმართავ*|თორემ|წინააღმდეგ შემთხვევაში|ზიან*|სარჩელ*|ანაზღაურებ*',
  },
  pt: {
    grief:
      'faleceu|falecido|falecida|falecimento|certidão de óbito|atestado de óbito|óbito|funeral|enterro|velório|de luto|em luto|aborto espontâneo|perdi meu marido|perdi minha mãe|perdi meu pai|perdi minha esposa|perdi meu filho|perdi minha filha|perdi o meu|perdi a minha mãe|inventário do meu|inventário da minha',
    kin: 'mãe|pai|mamãe|papai|marido|esposa|mulher|esposo|filho|filha|irmão|irmã|avô|avó|companheiro|companheira|bebê|bebé|titular|tio|tia|sogra|sogro',
    dead: 'morreu|morta|morto|morte|morreram|morrendo',
    illness:
      'quimioterapia|químio|radioterapia|doença terminal|fase terminal|cuidados paliativos|cuidados intensivos|na uti|em coma|tumor cerebral|meses de vida',
    self: 'tenho|tem|tive|teve|fui diagnosticad*|diagnosticad*|diagnóstico|meu marido|minha esposa|minha mãe|meu pai|meu filho|minha filha|meu irmão|minha irmã|sofri|sofreu|tratamento|luta contra',
    disease:
      'câncer|cancro|leucemia|tumor|avc|infarto|enfarte|derrame|alzheimer|demência|parkinson|gravemente doente|doença grave|hemodiálise',
    danger:
      'suicíd*|suicid*|vou me matar|quero me matar|quer me matar|quero matar-me|tirar minha vida|tirar a minha vida|acabar com a minha vida|não quero mais viver|não quero viver|me machucar|violência doméstica|marido violento|me agride|ameaça de morte|ameaças de morte|ameaçou me matar|pegou fogo|pegar fogo|pegando fogo|em chamas|cheiro de queimado|cheiro a queimado|choque elétrico|levei um choque|apanhei um choque|vazamento de gás|fuga de gás|cheiro de gás|cheiro a gás|monóxido|chamar uma ambulância|chamamos a ambulância|chamámos a ambulância|chamar o samu|risco de vida|risco de morte|perigo de vida|estou em perigo|vida em perigo|crianças em perigo',
    hazard:
      'queimou|queimadura|queimaduras|queimado|fumaça|fumo|faíscas|chamas|fogo|explodiu|explosão|intoxic*|ferido|ferida|feridos|sufoc*|engoliu|alérgica|derreteu',
    body: 'minha mão|a mão|as mãos|o braço|o rosto|a pele|meu filho|minha filha|meu bebê|o meu filho|a minha filha|as crianças|a cama|o quarto|a cozinha|hospital|pronto-socorro|urgência|urgências|carregando|a carregar|dormia*',
    legal:
      'ação judicial|ações judiciais|ação na justiça|entrar na justiça|vou à justiça|medidas legais|medidas judiciais|meios legais|vias judiciais|processar vocês|vou processar|processo vocês|processo contra vocês|processo judicial|nos vemos no tribunal|vemo-nos em tribunal|em tribunal|juizado especial|pequenas causas|queixa-crime|danos morais|denúncia ao procon|acionar o procon|notificação extrajudicial',
    lawyer:
      'meu advogado|minha advogada|meus advogados|nosso advogado|nossos advogados|um advogado|advogado|advogados|procon',
    suing:
      'vai entrar em contato|entrará em contato|entrará em contacto|vai contactar|vai contatar|acionar|aciono|processar|senão|caso contrário|do contrário|se não|indenização|indemnização|prazo|denunciar|reclamação',
  },
  ru: {
    grief:
      'скончал*|ушел из жизни|ушёл из жизни|ушла из жизни|похорон|похороны|похоронили|похоронах|поминк*|в трауре|свидетельство о смерти|смерть мужа|смерти мужа|смерть жены|смерти жены|смерть мамы|смерти мамы|смерть отца|смерти отца|смерть матери|смерти матери|смерти отца|покойн*|выкидыш*|мертворожд*|потеряла мужа|потеряла сына|потеряли сына|погиб|погибла',
    kin: 'мама|мамы|маму|папа|папы|муж|мужа|жена|жены|мать|отец|отца|сын|сына|дочь|дочери|брат|брата|сестра|сестры|бабушка|бабушки|дедушка|дедушки|ребенок|ребёнок|он|она|родители|супруг|супруга',
    dead: 'умер|умерла|умерли|умирает|умирал|смерти|смерть|погиб|погибла|не стало',
    illness:
      'химиотерапи*|лучевая терапия|неизлечим*|при смерти|хоспис*|паллиатив*|реанимаци*|в коме|последняя стадия|последней стадии|онкологи*|опухоль мозга',
    self: 'у меня|у мужа|у жены|у мамы|у папы|у отца|у матери|у сына|у дочери|у ребенка|у ребёнка|диагноз*|перенес|перенёс|перенесла|после|лечени*|болен|больна|лечусь',
    disease:
      'рак|рака|раком|лейкоз*|опухол*|инсульт*|инфаркт*|деменци*|паркинсон*|тяжело болен|тяжело больна|тяжелая болезнь|диализ*',
    danger:
      'самоубийств*|суицид*|покончить с собой|покончу с собой|убить себя|убью себя|не хочу жить|не хочется жить|домашнее насилие|домашнего насилия|муж избивает|муж бьет|муж бьёт|угрожает убить|угрожают убить|грозится убить|загорел*|загорается|вспыхнул*|охвачен* огнем|пахнет гарью|запах гари|запах горелого|ударило током|бьет током|бьёт током|удар током|утечка газа|пахнет газом|запах газа|угарн*|вызвали скорую|вызвать скорую|вызывать скорую|угроза жизни|опасно для жизни|я в опасности|дети в опасности|жизнь в опасности|передозировк*',
    hazard:
      'ожог*|обжег*|обжёг*|дым|дымит*|искр*|огонь|пожар*|взорвал*|взрыв*|отравил*|отравлени*|травм*|задохнул*|проглотил*|расплавил*',
    body: 'рука|руку|руки|лицо|кож*|ребенок|ребенка|ребёнок|ребёнка|сын|сына|дочь|дети|детей|кроват*|спал*|спали|кухн*|больниц*|при зарядке|на зарядке|дома',
    legal:
      'подам в суд|подаю в суд|подадим в суд|подать в суд|обращусь в суд|обратимся в суд|обращаюсь в суд|встретимся в суде|увидимся в суде|через суд|судебный иск|исковое заявление|исковым заявлением|досудебн*|в прокуратуру|в роспотребнадзор|мой адвокат|мой юрист|моим адвокатом|моим юристом|наши юристы|заявление в полицию',
    lawyer: 'адвокат*|юрист*|роспотребнадзор*|прокуратур*',
    suing:
      'свяжется|свяжутся|обращусь|обратимся|обращаюсь|иначе|в противном случае|ущерб*|возмещени*|иск|претензи*|жалоб*|буду разговаривать|напишет',
  },
}
