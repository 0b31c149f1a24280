/** The words that say that it cannot wait: shown, never judged by. */

import { isLanguage, type Language } from './lexicon/lexicons'
import { compilePhrases, findPhrases, type Phrases } from './lexicon/phrases'
import type { Prepared } from './prepare'
import type { Span } from './types'

const MOST = 3

/** Entries as in the word lists; a figure stands as 0. */
const WORDS: Record<Language, string> = {
  en: "now|right now|today|tonight|this morning|this afternoon|this evening|tomorrow|tomorrow morning|by tomorrow|asap|urgent*|immediately|straight away|right away|at once|quickly|hurry|help|emergency|deadline|cannot wait|can't wait|not wait|no time|in 0* minutes|in 0* min|in 0* mins|in 0* hours|in 0* hour|in one hour|in an hour|in two hours|in ten minutes|0* minutes|0* min|within the hour|before noon|by noon|until noon|by 0*|before 0*|until 0*|till 0*|at 0*pm|at 0*am|by midnight|at midnight|by friday|by monday|by tuesday|by wednesday|by thursday|by saturday|by sunday|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|before monday|before friday|till monday|this week|end of the day|end of day|at the airport|at the border|at the gate|boarding begins|is here now|is waiting|are waiting|closes in|as soon as|production is down|we are down|no power|no water|no signal|dangerous",
  de: 'dringend*|eilt|eilig*|sofort|umgehend|unverzüglich|gleich|jetzt|schnell|schnellstens|schnellstmöglich|so schnell wie|heute|heut|heute noch|noch heute|heute abend|morgen|morgen früh|bis morgen|bis heute|bis montag|bis dienstag|bis mittwoch|bis donnerstag|bis freitag|bis samstag|bis sonntag|am montag|am freitag|am samstag|bis 0*|vor 0*|um 0*|in 0* minuten|in 0* stunden|in einer stunde|bis mittag|vor mittag|noch diese woche|diese woche|frist*|notfall|hilfe|kann nicht warten|keine zeit|steh* und|wartet|warten|freitag ist|um elf|um zehn|um neun|um acht|um zwölf',
  es: 'urgent*|urge|ya|ya mismo|ahora|ahora mismo|ahorita|hoy|hoy mismo|de hoy|esta noche|esta tarde|esta mañana|mañana|mañana mismo|mañana a las|cuanto antes|lo antes posible|inmediatamente|de inmediato|antes de las 0*|para el lunes|para el viernes|el lunes|el viernes|esta semana|en 0* minutos|en 0* horas|en una hora|en dos horas|plazo|emergencia|ayuda|no puede esperar|esperando|rápido|a las 0*',
  fr: "urgent|urgente|urgence|d'urgence|vite|tout de suite|immédiatement|maintenant|au plus vite|dès que possible|le plus vite|rapidement|aujourd'hui|ce soir|ce matin|cet après-midi|demain|demain matin|pour demain|avant demain|avant midi|avant ce soir|avant lundi|avant vendredi|avant 0*|d'ici demain|d'ici ce|lundi|vendredi|samedi|dans 0* minutes|dans 0* heures|dans une heure|dans deux heures|cette semaine|délai|ne peut pas attendre|au secours|à l'aide|à 0*|attendent|attend",
  it: "urgent*|urge|urgenza|subito|immediatamente|ora|adesso|oggi|da oggi|stasera|stamattina|stamani|entro oggi|entro domani|entro stasera|domani|domani mattina|domattina|entro le 0*|entro 0*|entro venerdì|entro lunedì|entro sera|prima delle 0*|lunedì|venerdì|sabato|al più presto|il prima possibile|quanto prima|in fretta|tra 0* minuti|tra 0* ore|fra 0* ore|tra un'ora|tra due ore|fra un'ora|questa settimana|scadenza|scade|emergenza|aiuto|non può aspettare|alle 0*|aspettano",
  ja: '至急|大至急|緊急|急ぎ|急いで|早急|すぐ|今すぐ|ただちに|直ちに|いますぐ|今日|本日|今夜|今晩|今朝|今日中|本日中|明日|明朝|あした|今週中|までに|必着|間に合|時間がな|待てない|待てま|待って|困って|急患|助けて|止めて|早く|はやく|あと0分|まで00分|期限|締め切り|締切|来週火曜|監査は明日|いま',
  ka: 'სასწრაფო*|სასწრაფოდ|ახლა|ახლავე|დაუყოვნებლივ|დღეს|დღესვე|დღეს საღამომდე|ხვალ|ხვალამდე|ხვალ დილით|საღამოს|საღამომდე|შუადღემდე|ორშაბათს|ორშაბათამდე|პარასკევს|პარასკევამდე|შაბათს|0* წუთში|0* საათში|ერთ საათში|ორ საათში|ათ წუთში|მალე|რაც შეიძლება|ვადა|დროზე|დროულად|მიშველეთ|ვერ დაველოდები|ველოდებით|0-ზე|00-ზე|ათზე|xval|dges|dghes|axla|axlave|saswrafod',
  pt: 'urgent*|urgência|já|agora|agora mesmo|imediatamente|hoje|hoje mesmo|hoje à noite|esta noite|amanhã|amanhã cedo|amanhã de manhã|até amanhã|até hoje|até 0*|até às 0*|até as 0*|antes das 0*|até sexta|até segunda|na quarta|na segunda|na sexta|para segunda|o quanto antes|o mais rápido|quanto antes|o mais depressa|logo|em 0* minutos|em 0* horas|daqui a|em uma hora|esta semana|prazo|emergência|socorro|corre|não pode esperar|às 0*|esperando',
  ru: 'срочн*|немедленно|сейчас|прямо сейчас|скорее|быстрее|быстро|сегодня|сегодня же|сегодня вечером|завтра|завтра утром|к завтра|до завтра|до вечера|до обеда|до 0*|к 0*|в 0*|к понедельнику|к пятнице|до субботы|до пятницы|до понедельника|в понедельник|в пятницу|в четверг|через 0* минут|через 0* часа|через 0* часов|через час|через два часа|через полчаса|как можно скорее|не терпит|горит|срок|срочное|помогите|спасите|ждёт|ждет|ждут|не могу ждать|в десять|до десяти|чините|тают|на этой неделе|аварийн*',
}

const compiled = new Map<Language, Phrases<'urgent'>>()

/** In order of place, none over another, at most three; none where it is said in other words. */
export function urgentWords(prepared: Prepared): Span[] {
  const { lang, text, words, hits } = prepared
  if (!isLanguage(lang)) return []
  const own = hits.filter(({ category }) => category === 'urgent')
  const all = [...own, ...findPhrases(listOf(lang), text.slice(0, prepared.span.end), words)]
  const out: Span[] = []
  for (const { start, end } of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const said = text.slice(start, end)
    const isNew = !out.some((span) => span.end > start || text.slice(span.start, span.end) === said)
    if (isNew && out.length < MOST) out.push({ start, end })
  }
  return out
}

function listOf(lang: Language): Phrases<'urgent'> {
  const made = compiled.get(lang) ?? compilePhrases([['urgent', WORDS[lang]] as const], lang === 'ja')
  compiled.set(lang, made)
  return made
}
