/** What gives away languages that we do not read: their small words, and letters that ours do not have. */

/** Small words and the words that open or close a letter, `|` between them; without accents too, where people type so. */
export const FOREIGN_WORDS: Record<string, string> = {
  nl: 'de|het|een|en|ik|niet|van|is|dat|te|op|met|voor|maar|wat|naar|mijn|kan|heb|ook|als|bij|er|wel|dan|nog|deze|geen|zijn|worden|wordt|hoe|waar|waarom|om|aan|uit|hier|dit|die|je|jullie|mij|moet|krijg|wil|graag|alvast|bedankt|dank|hartelijk|groet|vriendelijke|goedemorgen|beste|meer|weer|heeft|door|over|staat|doen|gaat|werkt',
  af: 'ek|nie|die|het|van|my|en|dat|vir|om|te|kan|sal|baie|dankie|asseblief|hoe|wat',
  sv: 'och|jag|att|det|som|en|på|är|inte|för|med|har|till|den|ett|kan|min|mitt|när|om|hur|men|vill|ni|mig|efter|hej|tack|hälsningar|från|av|fungerar|varför|ska|måste',
  da: 'og|jeg|at|det|er|en|på|ikke|til|med|har|min|mit|kan|som|når|hvordan|hvorfor|men|vil|mig|efter|af|fra|hej|tak|hilsen|venlig|være|også|kommer',
  nb: 'og|jeg|det|er|en|et|på|ikke|til|med|har|min|mitt|kan|som|når|hvordan|hvorfor|men|vil|meg|etter|av|fra|hei|takk|hilsen|vennlig|være|også|å|få',
  fi: 'ja|on|ei|se|että|minun|en|kun|mutta|miten|miksi|voi|tämä|kiitos|ole|olen|oli|jos|sitten|hei|mitä|saa|vain|myös|terveisin|voin|pitää|mistä|tai|pois|kaikki|haluan|onko|minulla|mulla|vaikka|ennen|ettei|tänään|koska|eivät|eikä|onnistu|hyvä|hyvää|pitäisi|haluaisin|mikä|kiitän|auttakaa|toimi|voisi|kautta|jotta',
  et: 'ja|on|ei|et|see|ma|mina|kui|aga|kuidas|miks|tere|aitäh|minu|ka|või|mis|siis|olen|kas|palun',
  pl: 'nie|się|sie|na|to|jest|że|ze|jak|mam|do|czy|po|ale|mi|za|od|jestem|proszę|prosze|dlaczego|co|przez|był|dzień|dobry|witam|dziękuję|pozdrawiam|dla|mnie|tego|może|moje|mój|już|przy|która|który|tylko|tym',
  cs: 'je|na|se|že|ze|jsem|ale|jak|mi|po|není|prosím|prosim|když|kdyz|pro|mám|mam|to|co|už|za|od|do|si|nebo|dobrý|dobry|den|děkuji|dekuji|jde|nejde|nelze|můj|mně|jsou|které|který|ktery|jen|tak|byl|bylo|tam|při|bez|kde|proč|proc|tento|tuto|této|moc|s|z|v|k|pozdravem|pokud|ani|ještě|aby|abych|nemohu|mohu|lze|být|zdravím|ahoj|o|i|u|po|všechny',
  sk: 'je|na|sa|že|som|ale|ako|mi|po|nie|prosím|keď|pre|mám|to|čo|už|za|od|do|si|alebo|dobrý|deň|ďakujem|sú|ktoré|ktorý|len|tak|bol|bolo|pri|bez|kde|prečo|tento|v|s|z|k|ahoj|by|môžem|nemôžem|viem|neviem|aby|ešte|mojej|môj',
  sl: 'je|da|se|na|v|in|sem|ne|za|ali|ki|kako|zakaj|so|pa|mi|po|od|do|iz|ni|kaj|lahko|prosim|hvala|lep|pozdrav|pozdravljeni|ko|bi|če|sam|samo|vse|več|tudi|brez|kje|moj|moje|ker|še|že|pri|z',
  hr: 'je|da|se|na|u|i|sam|ne|za|ili|koji|koja|kako|zašto|zasto|su|pa|mi|po|od|do|iz|nije|što|sto|mogu|molim|hvala|pozdrav|kad|bi|ako|samo|sve|više|bez|gdje|gde|moj|moje|jer|još|pri|imam|dobar|dan|nema|to|ovo',
  lt: 'ir|yra|ne|kad|aš|į|iš|su|kaip|bet|man|ar|tai|kodėl|ačiū|labas|prašau|mano|jau|nuo|dėl|po|už',
  lv: 'un|ir|nav|ka|es|no|ar|kā|bet|man|vai|tas|kāpēc|paldies|labdien|lūdzu|mans|jau|par|pēc|uz|lai',
  hu: 'és|nem|a|az|hogy|egy|van|meg|kérem|nekem|már|csak|volt|mi|ez|de|ha|is|miért|hogyan|köszönöm|tisztelt|üdvözlettel|mert|vagy|jó|napot|kell|lehet|nincs|mint|most|sem|majd|ezt|azt|egyik|nagyon|még|el|be|ki|szeretném|szia|sziasztok|hol|tudom|minden|után|tudok|kedves|köszönettel|szeretnék|kérnék|lett|itt|új|nélkül|amikor|hiba|segítséget|előre|mit|működik|illetve|pedig|vagyok',
  ro: 'și|si|nu|este|de|la|cu|am|sunt|pentru|că|ca|din|mai|când|cand|cum|ce|îmi|imi|în|pe|un|o|vă|va|rog|mulțumesc|multumesc|bună|buna|ziua|care|dar|fost|acest|mi|dacă|să|sau|după|toate|mea|meu',
  tr: 've|bir|bu|için|çok|değil|ben|ne|var|yok|nasıl|ama|gibi|da|de|mi|mı|daha|sonra|merhaba|teşekkür|teşekkürler|ederim|lütfen|kadar|olarak|neden|niye|benim|şekilde|olan|oldu|her|beni|bana|en|ile|ya|hiç|şu|istiyorum|mu|nerede|acaba|iyi|günler|selam',
  id: 'yang|dan|di|saya|tidak|ini|untuk|dengan|itu|bisa|ada|ke|dari|sudah|apa|bagaimana|mohon|terima|kasih|kenapa|mengapa|akan|tolong|juga|karena|anda|pada|atau|belum|selamat|kami|nya|lagi|kalau|jika|aku|boleh|tak',
  tl: 'ang|ng|sa|na|po|ako|ko|mga|hindi|ay|ito|para|kung|paano|bakit|salamat|lang|naman|may|wala|pa|ba|yung|akong',
  vi: 'và|tôi|không|của|là|có|cho|được|này|với|một|các|như|để|thì|cảm|ơn|khi|làm|tại|bị|trên|đã|sao|nào|xin|chào',
  sw: 'na|ya|wa|kwa|ni|nina|yangu|hii|sana|asante|tafadhali|jinsi|kama|lakini',
  ca: 'els|i|és|per|amb|com|meu|meva|em|però|què|tinc|gràcies|bon|puc|això|aquest|aquesta|quan|molt|us|ara|fer|sense|què|els|dels|ho',
  eu: 'eta|ez|da|du|dut|bat|hau|nola|baina|nire|eskerrik|asko|kaixo|dago|naiz|ere|egin|behar',
  sq: 'dhe|nuk|është|një|të|në|për|me|më|që|por|si|jam|kam|faleminderit|përshëndetje|ju|kjo|pse',
  uk: 'і|не|що|як|це|є|та|ви|чому|мені|було|для|або|але|мій|ще|немає|в|на|з|до|у|я|від|при|після|дякую|доброго|дня|будь|ласка|можна|він|вона|який|коли|мене|вже',
  be: 'і|не|што|як|гэта|ёсць|вы|чаму|мне|для|але|мой|яшчэ|няма|дзякуй|калі|ласка|ў|з|да',
  bg: 'и|не|на|да|за|от|как|ще|съм|това|моля|в|с|се|по|ми|са|имам|но|ако|какво|благодаря|здравейте|защо|може|който|при|до|е|че|като|няма|още|мога',
  sr: 'и|не|на|да|за|од|како|сам|је|у|се|по|ми|су|имам|али|ако|шта|хвала|здраво|зашто|може|који|при|до|што|није|могу|молим|или',
  mk: 'и|не|на|да|за|од|како|сум|е|во|се|по|ми|се|имам|но|ако|што|благодарам|здраво|зошто|може|кој|при|до|ова|нема',
  kk: 'және|мен|үшін|бір|бұл|емес|қалай|бар|жоқ|рақмет|бол|не|де|қате|керек',
}

/** Letters beyond a to z, by who writes them; those that we read among them. */
const LETTERS: Record<string, string> = {
  de: 'äöüß',
  es: 'áéíóúüñ',
  fr: 'àâçéèêëîïôœùûÿ',
  it: 'àèéìíòóùú',
  pt: 'áâãàçéêíóôõú',
  ca: 'àçèéíïòóúü',
  nl: 'ëïé',
  sv: 'åäöé',
  da: 'åøé',
  nb: 'åøé',
  fi: 'äö',
  et: 'äöüõ',
  pl: 'łąęśźżńćó',
  cs: 'ěřůčšžďťňýáéíóú',
  sk: 'ľĺŕďťňčšžýáäéíóôú',
  sl: 'čšž',
  hr: 'čšžćđ',
  lt: 'ėįųūčšžąę',
  lv: 'āēīūķļģņčšž',
  hu: 'őűáéíóöúü',
  ro: 'ășțşţâî',
  tr: 'ğşıçöü',
  sq: 'ëç',
  vi: 'đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàâãéèêíìóòôõúùý',
  uk: 'іїєґ',
  be: 'ўіё',
  ru: 'ыэъё',
  sr: 'јљњћђџ',
  mk: 'јљњѓќџѕ',
  bg: 'ъ',
  kk: 'әқңғүұһөі',
  az: 'əğşıçöü',
}

const letters = new Map<number, string[]>()
for (const [lang, list] of Object.entries(LETTERS)) {
  for (const letter of list) {
    const code = letter.charCodeAt(0)
    letters.set(code, [...(letters.get(code) ?? []), lang])
  }
}

/** The languages that write this letter; undefined where every one may, or none is known. */
export const languagesOfLetter = (code: number): readonly string[] | undefined =>
  code < 0x80 ? undefined : letters.get(code)

/** Signs that Chinese cannot do without and Japanese hardly has. */
export const CHINESE = /[你您们們吗嗎这這谢么麼吧呢很间时为话请没还个]/
