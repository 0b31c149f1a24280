/** German words by what they show. */

import type { Lexicon } from './types'

export const de: Lexicon = {
  stop: 'der|die|das|und|ich|ist|nicht|sie|es|ein|eine|mit|zu|auf|für|wie|mir|mich|mein|meine|habe|hat|sind|war|auch|aber|wenn|von|dem|den|im|bei|noch|nur|schon|wir|ihr|ihre|kann|können|bitte|danke|vielen|dank|hallo|guten|tag|was|warum|keine|kein|nach|sich|wird|werden|oder|dass|seit|sehr|jetzt|immer|bin|uns|einen|einer|mehr|am|wieder|ihnen|gibt|man',
  greeting:
    'hallo|guten tag|guten morgen|guten abend|sehr geehrte*|liebe|lieber|liebes|hi|moin|grüß gott|servus|grüezi|hey',
  signoff:
    'mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|herzliche grüße|beste grüße|mfg|lg|vg|gruß|grüße|schönen tag|schönes wochenende|alles gute',
  thanks:
    'danke|dankeschön|vielen dank|herzlichen dank|besten dank|danke im voraus|vielen dank im voraus|dankbar|dank',
  order:
    'zuerst|zunächst|erst|dann|danach|anschließend|schließlich|als nächstes|schritt*|erstens|zweitens|drittens|habe versucht|versucht|neu gestartet|neu installiert|deinstalliert|geklickt|befolgt|probiert|eingegeben',
  procedure:
    'wie kann ich|wie mache ich|wie geht|wie muss ich|wie soll ich|wie komme ich|wie bekomme ich|was muss ich|was soll ich|was brauchen sie|wo finde ich|wo kann ich|wie lange|wann bekomme|wann wird|wie läuft|nächste schritt*|nächsten schritt*|anleitung|ablauf|reihenfolge|checkliste|gibt es eine möglichkeit|schritt für schritt|vorgehen*|unterlagen',
  exact:
    'warum|wieso|weshalb|genau|genaue*|bestätigen|laut|dokumentation|version|unterschied|vergleich*|ob|nachweis*|begründ*|berechn*|abweich*|prozent|technisch*|ursache|erklär*|beleg*|protokoll|fehlercode|aufschlüsselung|grundlage|gemäß',
  feeling:
    'gefühl*|traurig|enttäuscht*|ärger*|verärgert|sorge*|angst|froh|freue|gefreut|glücklich|liebe|hoffe|hoffnung|verzweifelt|ratlos|frustr*|leid|weinen|tränen|erleichtert|begeistert|herz*|schade|vermisse|stolz|peinlich|nerven',
  hedge:
    'vielleicht|eventuell|möglicherweise|ich glaube|ich denke|vermutlich|wahrscheinlich|irgendwie|wäre es möglich|könnten sie|wenn möglich|ich weiß nicht|nicht sicher|scheinbar|anscheinend',
  demand:
    'stornieren|stornier*|kündige*|sofort|umgehend|geld zurück|einfach|jetzt|löschen|ich will|ich möchte|ich brauche|her damit|machen sie|schicken sie|rufen sie|beheben|weg damit|bringt|zurück|endlich|unverzüglich|kurz',
  story:
    'meine frau|mein mann|meine mutter|mein vater|mein sohn|meine tochter|meine familie|unsere kinder|seit jahren|treue*|stammkund*|rentner*|geburtstag|hochzeit|enkel*|oma|opa|jahre alt|freundin|freund|langjährig*',
  praise:
    'toll|tolle*|super|großartig*|hervorragend*|ausgezeichnet*|fantastisch*|wunderbar*|klasse|spitze|perfekt|begeistert|beeindruckt|freundlich*|kompetent*|hilfsbereit*|schnelle hilfe|schnelle|superschnell*|vorbildlich*|lob|ein lob|großes lob|engel|held*|beste|besten|bester|bestes|genial*|prima|herzlich*|geduldig*|geduld|weiter so|hut ab|empfehle*|sehr zufrieden|zufrieden|erstklassig*|sensationell*|lieb|liebevoll*|einfühlsam*|nett|nette*|überrascht|gerettet|respekt|chapeau|mega|hilfreich|unglaublich|professionell*',
  negative:
    'schlecht*|schlimm*|furchtbar*|katastroph*|unverschämt*|unmöglich|frech*|enttäuscht*|enttäuschend|ärgerlich*|unzumutbar*|inakzeptabel|lächerlich|peinlich|mangelhaft|nie wieder|betrug|abzocke|sauerei|saftladen|schrott|mist|scheiß*|kaputt|nervt|ignoriert|niemand|unzufrieden*|beschwerde*|beschwere*|frechheit|zumutung|wütend|sauer|versagt|leider|defekt|unbrauchbar|unfähig*|hinhalten|vertröstet',
  urgent:
    'dringend*|eilt|eilig|sofort|umgehend|so schnell wie möglich|schnellstmöglich|heute noch|bis heute|bis morgen|noch heute|notfall|frist|asap|unverzüglich|zeitkritisch|morgen früh',
  me: 'ich|mir|mich|mein|meine|meinen|meinem|meiner',
  you: 'sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|du|dir|dich|dein|deine|euch|euer|eure',
  we: 'wir|uns|unser|unsere|unserem|unseren|unserer',
  not: 'nicht|nie|niemals|kein|keine|keinen|keiner|nichts|ohne|niemand|weder|keinem|keines|kaum|nirgends',
  but: 'aber|jedoch|allerdings|leider|trotzdem|obwohl|dennoch|sondern|doch',
  delivery:
    'liefer*|paket|pakete|sendung*|versand*|zustell*|bote|dhl|hermes|dpd|angekommen|tracking|bestellung nicht',
  billing:
    'rechnung*|abgebucht|abbuchung|rückerstatt*|erstatt*|zahlung*|bezahlt|gebühr*|preis|kosten|lastschrift|geld|abo|doppelt|mahnung*|berechnet|gutschrift',
  broken:
    'kaputt|funktioniert nicht|geht nicht|defekt*|fehler*|fehlermeldung|absturz|abgestürzt|stürzt|beschädigt|läuft nicht|bricht|hängt|problem*|startet nicht|lädt nicht',
  slow: 'warte|warten|gewartet|keine antwort|keine rückmeldung|wochen|langsam|verspät*|warteschleife|seit tagen|immer noch|stunden|verzöger*',
  rude: 'unhöflich*|unfreundlich*|frech*|pampig|arrogant*|abgewimmelt|aufgelegt|herablassend*|respektlos*|patzig*',
  policy:
    'agb|richtlinie*|bedingung*|regel*|regelung*|nicht erlaubt|abgelehnt|verweigert|garantie|gewährleistung|kulanz|vertrag|widerruf*',
  access:
    'anmelden|einloggen|login|passwort|kennwort|gesperrt|zugang|zugriff|konto gesperrt|bestätigungscode|2fa|angemeldet|registrier*',
  missing:
    'funktion|fehlt|fehlen|entfernt|verschwunden|nicht mehr|keine möglichkeit|früher|vermisse|zurückbringen|unterstützung für|nicht möglich',
}
