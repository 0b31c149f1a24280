/** English words of grief, illness, danger and legal threats. */

import type { Terms } from './terms'

export const en: Terms = {
  grief:
    'passed away|bury my|burying my|buried my|bury our|buried our|has passed on|funeral|funerals|in mourning|bereave*|my late husband|my late wife|my late mother|my late father|her late husband|his late wife|death certificate|lost my husband|lost my wife|lost my mother|lost my father|lost my mum|lost my mom|lost my dad|lost my son|lost my daughter|lost our baby|miscarriage|miscarried|stillborn|stillbirth|recently deceased|the deceased|sudden death of|death of my|death of our|executor of|lost our father|lost our mother|lost our dad|lost our mum|lost our mom|lost our son|lost our daughter|lost our brother|lost our sister|lost my brother|lost my sister|lost my grandmother|lost my grandfather|my late dad|my late mum|my late mom|my late son|my late daughter|my late brother|my late sister|my late grandmother|my late grandfather|our late father|our late mother',
  kin: "husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|partner|grandmother|grandfather|grandma|grandpa|nan|baby|child|fiancé|fiancée|he|she|parents|uncle|aunt|best friend|colleague|account holder|wife's|husband's|mother's|father's|mum's|mom's|dad's|son's|daughter's|brother's|sister's",
  dead: 'died|dead|death|was dying|is dying of|is dying in|deceased|was killed|has died',
  illness:
    'chemotherapy|chemo|terminally ill|terminal illness|terminal cancer|hospice|palliative|intensive care|in a coma|life support|months to live|weeks to live|stage 0 cancer|in icu|brain tumour|brain tumor',
  self: "i have|i've|i had|diagnosed|i was|my husband|my wife|my mother|my father|my mum|my mom|my dad|my son|my daughter|my partner|my brother|my sister|my child|our son|our daughter|husband has|wife has|treatment for|recovering from|fighting|battling|after my|since my|my recent|i am in hospital|hospital with|suffered|suffers from",
  disease:
    'cancer|leukaemia|leukemia|tumour|tumor|stroke|heart attack|dementia|alzheimer*|parkinson*|seriously ill|in hospital for|surgery tomorrow|dialysis|paralysed|paralyzed|serious illness|breast cancer|had a stroke|my stroke',
  danger:
    "suicide|suicidal|kill myself|end my life|ending my life|want to die|do not want to live|don't want to live|hurt myself|harm myself|self-harm|self harm|domestic violence|domestic abuse|abusive husband|abusive partner|abusive ex|my stalker|threatened to kill|caught fire|catches fire|catch fire|caught on fire|burst into flames|went up in flames|house fire|burning smell|smell of burning|smells of burning|smelled burning|electric shock|electrocut*|gas leak|smell gas|smells of gas|carbon monoxide|called an ambulance|call an ambulance|fear for my life|fear for our lives|could have killed me|could have killed us|nearly killed me|nearly killed us|took an overdose|i am in danger|i'm in danger|we are in danger|life in danger|child in danger|children in danger|smoke coming out of|smoke came out of|smoke coming from|smoke comes out of|house on fire|kitchen on fire|room on fire|flat on fire|no reason to live|reason to live|set fire to my|set fire to our|threatens to kill|threatening to kill",
  hazard:
    'burned|burnt|burning|smoke|smoking|sparks|sparking|flames|exploded|explodes|explosion|poison*|choked|choking|injured|swallowed|allergic reaction|melted',
  body: 'my hand|my hands|my arm|my leg|my face|my child|my children|my son|my daughter|my baby|my kid|my kids|my bed|my bedroom|my kitchen|my skin|my pocket|his hand|her hand|near a child|a child|our house|while charging|hospital|while we slept|was asleep|my toddler|toddler|my fingers|my eye|my eyes|our son|our daughter|our baby|our child',
  legal:
    'see you in court|see them in court|take you to court|taking you to court|take this to court|sue you|suing you|going to sue|will sue|legal action|legal proceedings|small claims|file a lawsuit|class action|hear from my lawyer|hear from my lawyers|hear from my solicitor|hear from my attorney|hear from our lawyer|hear from our lawyers|letter before action|cease and desist|seek legal advice|seeking legal advice|my solicitors will|legal steps|letter from my attorney|letter from my lawyer|letter from my solicitor|sue for damages|report you to the police|go to the police|going to the police|filing a claim|file a claim in|start proceedings|court proceedings',
  lawyer:
    'my lawyer|my lawyers|our lawyer|our lawyers|my attorney|our attorney|my solicitor|our solicitor|a lawyer|an attorney|a solicitor|lawyers',
  suing:
    "will contact|will be in touch|will write|be in touch|hand this over|handing this over|passed to|instructed|consult|consulting|contacted|hire|hiring|involve|otherwise|or else|damages|lawsuit|sue|claim|by friday|if you do not|if you don't|unless",
}
