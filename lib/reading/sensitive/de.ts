/** German words of grief, illness, danger and legal threats. */

import type { Terms } from './terms'

export const de: Terms = {
  grief:
    'verstorben*|todesfall|beerdigung|beisetzung|in trauer|trauerfall|sterbeurkunde|hinterblieben*|fehlgeburt|totgeburt|sternenkind|meines verstorbenen|meiner verstorbenen|nachlass|von uns gegangen|verlust meines mannes|verlust meiner frau|mann verloren|frau verloren|mutter verloren|vater verloren|sohn verloren|tochter verloren|tödlich verunglückt|ums leben gekommen|abschied nehmen von|meines verstorbenen vaters',
  kin: 'mann|frau|mutter|vater|mama|papa|sohn|tochter|bruder|schwester|oma|opa|großmutter|großvater|kind|baby|partner|partnerin|lebensgefährt*|er|sie|eltern|freund|freundin|onkel|tante',
  dead: 'gestorben|tot|tod|starb|sterben|todes|umgekommen|verunglückt',
  illness:
    'krebsdiagnose|krebserkrankung|chemotherapie|chemo|strahlentherapie|todkrank*|unheilbar*|hospiz|palliativ*|intensivstation|im koma|im sterben|hirntumor',
  self: 'ich habe|ich hatte|habe ich|hatte ich|mein mann|meine frau|meine mutter|mein vater|mein sohn|meine tochter|mein bruder|meine schwester|mein kind|diagnose|diagnostiziert|erkrankt|nach meinem|wegen meiner|meinem|bei mir|festgestellt|mein vater hatte|meine mutter hatte',
  disease:
    'krebs|leukämie|tumor|schlaganfall|herzinfarkt|demenz|alzheimer|parkinson|schwer krank|schwerkrank|schwer erkrankt|dialyse|gelähmt|pflegefall|brustkrebs|lungenkrebs|darmkrebs|prostatakrebs|hautkrebs|blutkrebs|krebs im endstadium|multiple sklerose',
  danger:
    'suizid*|selbstmord*|selbstmordgedanken|will mich umbringen|mich selbst umbringen|mir das leben nehmen|mir etwas anzutun|mir etwas antun|nicht mehr leben|will sterben|selbst verletz*|selbstverletz*|häusliche gewalt|häuslicher gewalt|droht mich|morddrohung*|in brand geraten|brand geraten|feuer gefangen|in flammen|brandgeruch|verbrannt gerochen|riecht verbrannt|riecht verschmort|verschmort*|stromschlag|gasgeruch|riecht nach gas|gasleck|kohlenmonoxid|krankenwagen gerufen|notarzt gerufen|lebensgefahr|lebensgefährlich*|bin in gefahr|kinder in gefahr|kind in gefahr|leben in gefahr|überdosis|brennt es|kommt rauch aus|raucht und stinkt|umzubringen',
  hazard:
    'verbrannt|verbrennung*|brannte|brennt|qualm*|rauch|geraucht|funken|flammen|feuer|explodiert*|explosion|vergift*|verletzt*|erstickt*|verschluckt|allergisch*|geschmolzen',
  body: 'hand|hände|finger|arm|gesicht|haut|mein kind|meinem kind|meine tochter|mein sohn|sohn|tochter|baby|im bett|neben dem bett|schlafzimmer|kinderzimmer|küche|beim laden|krankenhaus|notaufnahme',
  legal:
    'rechtliche schritte|rechtlichen schritte|rechtliche mittel|juristische schritte|klage einreichen|klage erheben|reiche klage|verklagen|verklage|sehen uns vor gericht|vor gericht ziehen|vor gericht wieder|strafanzeige|anzeige erstatten|mahnbescheid|von meinem anwalt|meinen anwalt einschalten|anwalt einschalten|rechtsanwalt einschalten|anwaltlich*|rechtsbeistand|rechtsweg|abmahnung|uns vor gericht|erstatte anzeige|anzeige bei der polizei|zur polizei gehen|vor gericht sehen',
  lawyer:
    'mein anwalt|meinem anwalt|meinen anwalt|meine anwältin|meiner anwältin|meine rechtsanwältin|mein rechtsanwalt|meinem rechtsanwalt|unser anwalt|unserem anwalt|unseren anwalt|rechtsanwalt|anwalt|verbraucherzentrale|schlichtungsstelle',
  suing:
    'übergebe|übergeben|weitergeben|weiterleiten|melden|meldet sich|hören|einschalte*|schreiben|andernfalls|ansonsten|sonst|schadensersatz|frist|klage|klagen|rechtlich*|beauftrag*',
}
