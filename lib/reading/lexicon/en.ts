/** English words by what they show. */

import type { Lexicon } from './types'

export const en: Lexicon = {
  stop: "the|and|to|of|is|it|in|you|that|for|my|have|this|with|on|not|but|are|was|be|can|i'm|i've|don't|how|what|when|why|your|has|from|me|an|at|do|does|just|please|we|they|there|would|could|should|will|get|now|still|after|been|been|thanks|thank|hello|hi|want|need|help|cannot|can't|it's|am|or|so|if|all|any|no|great|new|one|out|up|by|as|which|every|since|where",
  greeting: 'hi|hello|hey|dear|good morning|good afternoon|good evening|greetings|good day',
  signoff:
    'regards|best wishes|sincerely|yours|cheers|kind regards|warm regards|take care|all the best|best regards|have a great day|have a good day|have a nice day',
  thanks:
    'thanks|thank you|thankyou|thx|ty|appreciated|grateful|many thanks|thanks in advance|much appreciated',
  order:
    'first|firstly|then|next|after that|finally|second|secondly|third|step|steps|afterwards|lastly|i tried|i have tried|tried|reinstalled|restarted|i went to|i clicked|clicked|followed|uninstalled|i did',
  procedure:
    "how do i|how can i|how to|how would i|how should i|what are the steps|what should i do|what do i|what do you need|what happens|when will|where do i|where can i|is there a way|is there any way|what is the process|which form|walk me through|step by step|instructions|checklist|guide|what's next|next step|how long|timeline|procedure",
  exact:
    'why|exactly|specifically|precisely|confirm|clarify|according to|documentation|version|difference|compare|breakdown|whether|accurate|data|technical|evidence|verify|explain|source|cause|log|logs|error code|specification|calculated|reference|discrepancy|per|percent',
  feeling:
    'feel|feeling|felt|sad|upset|worried|worry|anxious|heartbroken|happy|delighted|love|loved|hope|hoping|afraid|scared|disappointed|hurt|tears|cry|crying|lonely|stress*|frustrat*|overwhelmed|relieved|excited|sorry|heart|embarrass*|miss|ashamed|joy|proud',
  hedge:
    'maybe|perhaps|i think|i guess|possibly|might|not sure|i wonder|i was wondering|kind of|sort of|probably|seems|if possible|would it be possible|i believe',
  demand:
    'cancel|refund|fix|fix it|fix this|just|asap|now|stop|remove|delete|bring back|give me|send me|i want|i need|immediately|close my account|money back|simply|bottom line|no more|enough|get me|call me|do it|today|need this',
  story:
    'my wife|my husband|my mother|my father|my mom|my mum|my dad|my son|my daughter|my family|my kids|my children|for years|loyal|long time|longtime|years ago|birthday|wedding|anniversary|retired|grand*|my friend|my partner|my baby|elderly|i am 7*|i am 8*|years old',
  praise:
    "brilliant|amazing|fantastic|wonderful|excellent|awesome|outstanding|superb|incredible|star|legend|lifesaver|life saver|best|great job|great service|great support|great help|very helpful|so helpful|extremely helpful|really helpful|most helpful|incredibly helpful|helpful|friendly|professional|kind|knowledgeable|impressed|above and beyond|exceptional|perfect|love|loved|genius|hero|angel|patient|patience|compassionate|caring|attentive|polite|reassuring|exceeded|wow|thrilled|delighted|well done|kudos|recommend|could not have|couldn't have|made my day|pleasure|top notch|first class|five stars|5 stars|phenomenal|magnificent|super|so fast|so quick|quickly|efficient|great",
  negative:
    'useless|terrible|awful|horrible|worst|disappointed|disappointing|unacceptable|ridiculous|disgusted|disgusting|angry|furious|annoyed|annoying|frustrat*|pathetic|poor|rubbish|garbage|joke|shame|shameful|disgrace*|waste|fed up|sick of|never again|broken|wrong|failed|fails|failure|hate|crap|nightmare|scam|rip off|ripoff|fraud|incompetent|lied|lies|ignored|nobody|no one|appalling|dreadful|unhappy|dissatisfied|complain*|inconvenien*|impossible|bad|worse|not good|not happy|stupid|sucks|mess',
  urgent:
    'urgent|urgently|asap|immediately|right away|as soon as possible|emergency|deadline|by today|by tomorrow|today|tonight|this morning|by noon|time sensitive|time-sensitive|critical|right now|within the hour|we are down|production is down|before the end of the day',
  me: "i|i'm|i've|i'll|i'd|me|my|mine|myself|im|ive",
  you: "you|your|you're|you've|yours|u",
  we: "we|our|us|we're|we've|ours",
  not: "not|no|never|don't|doesn't|didn't|can't|cannot|won't|isn't|wasn't|aren't|couldn't|nothing|without|none|nobody|haven't|hasn't|wouldn't|shouldn't|weren't|hadn't|ain't|hardly|barely|nor|neither|dont|doesnt|didnt|cant|wont|isnt|wasnt|couldnt|wouldnt|havent",
  but: 'but|however|although|though|unfortunately|except|despite|yet',
  delivery:
    'deliver*|parcel|package|shipping|shipment|shipped|courier|arrived|tracking|delivered|driver|order never|not arrived|lost in the post',
  billing:
    'charge*|bill|billed|billing|invoice*|refund*|payment|paid|money|fee|fees|price|overcharged|credit card|subscription|debit*|deducted|twice',
  broken:
    "broken|not working|doesn't work|does not work|stopped working|crash*|bug|bugs|error|errors|defective|faulty|damaged|freez*|fails|failed|won't open|won't load|keeps|problem",
  slow: 'waiting|waited|still waiting|no reply|no response|no answer|weeks|slow|delay*|late|on hold|hours|ages|respond|ignored|days ago|months ago|chasing',
  rude: 'rude|impolite|attitude|disrespect*|hung up|unfriendly|condescending|arrogant|dismissive|unprofessional|shouted|lied to|patronising',
  policy:
    'policy|policies|terms|rules|conditions|not allowed|refuse*|denied|warranty|exception|not eligible|contract',
  access:
    'log in|login|log on|sign in|password|locked out|account locked|locked|access|verification|2fa|code|authenticate|suspended|blocked',
  missing:
    'feature|missing|removed|bring back|used to|no option|no way to|no longer|add an option|lack*|gone|disappeared|support for|not possible to|should be able',
}
