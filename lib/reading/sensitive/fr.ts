/** French words of grief, illness, danger and legal threats. */

import type { Terms } from './terms'

export const fr: Terms = {
  grief:
    "obsèques|enterrement|funérailles|en deuil|acte de décès|certificat de décès|décès de mon|décès de ma|décès de notre|le décès|est décédé|est décédée|décédé le|décédée le|vient de décéder|nous a quittés|fausse couche|mort-né|j'ai perdu mon mari|j'ai perdu mon père|feu mon mari|défunt|défunte|notaire chargé de la succession|j'ai perdu ma mère|j'ai perdu ma femme|j'ai perdu ma fille|j'ai perdu ma sœur|j'ai perdu mon fils|j'ai perdu mon frère|perdu notre fils|perdu notre fille|perdu notre père|perdu notre mère|perdu notre bébé|le deuil",
  kin: 'mère|père|mari|femme|maman|papa|fils|fille|frère|sœur|soeur|conjoint|conjointe|compagnon|compagne|grand-mère|grand-père|bébé|enfant|titulaire|épouse|époux',
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
    'action en justice|actions en justice|poursuites judiciaires|poursuivre en justice|saisir la justice|saisir le tribunal|saisirai le tribunal|devant le tribunal|devant les tribunaux|au tribunal|porter plainte|porterai plainte|porte plainte|dépôt de plainte|mise en demeure|recours juridique|voie judiciaire|voies de droit|tribunal de proximité|attaque en justice|attaquer en justice|attaquerai en justice|poursuivrai en justice|déposer plainte|dépose plainte',
  lawyer:
    'mon avocat|mon avocate|mes avocats|notre avocat|nos avocats|un avocat|avocat|avocats|huissier|protection juridique',
  suing:
    'contactera|prendra contact|vous écrira|saisir|saisi|transmets|transmis|sinon|à défaut|faute de quoi|dommages|préjudice|procédure|recours|sous huitaine|entendre parler|aurez des nouvelles|consulter',
}
