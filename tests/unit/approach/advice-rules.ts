/** What the advice must not say, in each of its languages: a language registered here is held to all of it. */

export type Rules = {
  cliches: RegExp
  vagueTimes: RegExp
  aboutThePerson: RegExp[]
  /** A gap in another form than the one `slots.ts` gives it. */
  forms: RegExp[]
  sorry: RegExp
  inReturn: RegExp
  danger: RegExp
  promises: RegExp
  admits: RegExp
}

const en: Rules = {
  cliches:
    /inconvenience|frustrat|valued|important to us|rest assured|hesitate|earliest|as soon as possible|asap|unfortunately|happy to help|please be advised|patience|finds you well|delighted|apologi[sz]|going forward|touch base|reach out|sincerely|truly|feel free|bear with/i,
  vagueTimes: /\b(?:soon|shortly|in due course|in a bit|a while|immediately|right away)\b/i,
  aboutThePerson: [
    /\b(?:analytical|functional|intuitive|personality|personal|character|temperament|persona|emotional|rational|introvert|extrovert)\b/i,
    /\b(?:customer|person|client|user|writer|people)s? (?:is|are|was|seems?|feels?|wants?|likes?|loves?|hates?|prefers?|needs?|tends?|values?|thinks?|expects?)\b/i,
    /\b(?:they|he|she) (?:is|are|seems?|feels?|wants?|likes?|prefers?|needs?|tends?|values?|thinks?|expects?)\b/i,
    /\b(?:type|kind|sort) of (?:person|customer|people)\b/i,
  ],
  forms: [
    /(?<!\bby )\{(?:time|next update)\}/i,
    /(?<!\b(?:on|since|from|to|wrong:|then) )\{date\}/i,
    /(?<!: )\{(?:answer|finding|status|fallback)\}/,
    /(?<!\b(?:I have (?:just )?|today I have )|so far: |on \{date\}: )\{done\}/i,
  ],
  sorry: /sorry|regret/i,
  inReturn: /\b(?:review|rate|rating|survey|recommend|offer)\b/i,
  danger: /danger|emergency|safety/i,
  promises: /\b(?:offer|discount|refund|promise|guarantee|fault)\b/i,
  admits: /sorry|regret|mistake|wrong|liable/i,
}

const de: Rules = {
  cliches:
    /Unannehmlichkeit|frustr|geschätzt|wichtig für uns|Ihnen versichern|zögern Sie|schnellstmöglich|so schnell wie möglich|baldmöglichst|leider|\bgerne?\b|selbstverständlich|Geduld|Verständnis|entschuldig|Verzeihung|aufrichtig|zutiefst|bedauern (?:wir|ich)|weiterhelfen|zur Verfügung|Rechnung tragen|teilen wir Ihnen mit/i,
  vagueTimes: /\b(?:bald|demnächst|in Kürze|zeitnah|umgehend|sofort|unverzüglich|kurzfristig|gleich)\b/i,
  aboutThePerson: [
    /analytisch|funktional|intuitiv|persönlich|Charakter|Temperament|emotional|rational|introvertiert|extrovertiert/i,
    /\b(?:Kunde|Kunden|Kundin|Person|Mensch|Menschen|Leute) (?:ist|sind|war|wirkt|scheint|fühlt|will|wollen|möchte|mag|mögen|liebt|hasst|braucht|brauchen|bevorzugt|neigt|schätzt|denkt|erwartet)\b/i,
    /\b(?:er|sie) (?:ist|wirkt|scheint|fühlt|will|möchte|mag|braucht|bevorzugt|neigt|schätzt|denkt|erwartet)\b/,
    /\b(?:Typ|Art|Sorte) (?:von )?(?:Mensch|Kunde|Leute)/i,
  ],
  forms: [
    /(?<!\bbis )\{(?:time|next update)\}/i,
    /(?<!\b(?:am|(?:seit|ab) dem) )\{date\}/i,
    /(?<!: )\{(?:answer|finding|status|fallback|cause|check|effect|event|fix|workaround|problem|request|open point|ruled out|link|contact)\}/,
    /(?<!\b(?:habe|ich habe (?:heute|eben)|habe ich|heute für Sie)|erledigt:|am \{date\}:) \{done\}/i,
    /(?<!\b(?:laut|nach|mit|auf) )\{source\}/,
    /(?<!\bzu )\{(?:question|matter)\}/i,
    /(?<!\bfür )\{occasion\}/i,
    /(?<! über )\{praised\}/,
    /(?<!\b(?:wird \{owner\}|werde ich)|:|[12]\.) \{step\}/,
    /\b(?:du|dir|dich|dein\w*|euch|euer|eure\w*)\b/i,
  ],
  sorry: /leid\b|bedauer/i,
  inReturn: /Bewertung|bewerten|Umfrage|empfehlen|Angebot/i,
  danger: /Gefahr|Notfall|Notruf|Sicherheit/i,
  promises: /Angebot|Rabatt|Erstattung|erstatten|verspreche|garantier|Schuld\b/i,
  admits: /leid\b|bedauer|Fehler|falsch|haftbar|Schuld\b/i,
}

export const RULES: Readonly<Record<string, Rules>> = { en, de }
