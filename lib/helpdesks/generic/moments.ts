/** Times without a figure, as pages show them of what was written a moment or a day ago: "just now", "an hour ago". */

/** By language; what relative-time libraries of the web write, by their public tables of words. */
const WORDS = [
  // en
  '(less than |about |almost |over |half )?(an?|a few|few) (second|sec|minute|min|hour|day|week|month|year)s? ago|((just|right) )?now|moments ago|a moment ago|today|yesterday|last (week|month|year)',
  // de
  'vor (weniger als |etwa |fast |über )?(eine[rmn]?|ein|wenigen|ein paar|einigen) (sekunden?|minuten?|stunden?|tag(en?)?|wochen?|monat(en?)?|jahr(en?)?)|gerade eben|eben|jetzt|soeben|heute|gestern|vorgestern|letzte[rsn]? (woche|monat|jahr)',
  // fr
  "il y a (environ |moins d['’]|presque |plus d['’])?(une?|quelques) (secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|année)|à l['’]instant|maintenant|aujourd['’]hui|hier|avant-hier",
  // es
  'hace (alrededor de |menos de |casi |más de )?(una?|unos|pocos|algunos) (segundos?|minutos?|horas?|días?|semanas?|mes|año)|justo ahora|ahora( mismo)?|hace un momento|hoy|ayer|anteayer',
  // it
  "(circa |meno di |quasi |più di )?(una?|un['’]|alcuni|pochi) ?(secondi|secondo|minuto|minuti|ora|giorno|settimana|mese|anno) fa|adesso|ora|proprio ora|poco fa|oggi|ieri|l['’]altro ieri",
  // pt
  'há (cerca de |menos de |quase |mais de )?(uma?|alguns|poucos) (segundos?|minutos?|horas?|dias?|semanas?|mês|ano)|(uma?|alguns|poucos) (segundos?|minutos?|horas?|dias?|mês|ano) atrás|agora( mesmo)?|hoje|ontem|anteontem',
  // ru
  '(несколько |около |меньше )?(секунд[уы]?|минут[уы]?|часа?|день|неделю|месяц|год) назад|только что|сейчас|сегодня|вчера|позавчера',
  // ja
  '数秒前|(たった)?今|たったいま|今日|昨日|一昨日|おととい',
  // ka
  '(რამდენიმე |ერთი )?(წამის|წუთის|საათის|დღის|კვირის|თვის|წლის) წინ|ახლა|ახლახან|დღეს|გუშინ',
]
const MOMENT = new RegExp(`^(${WORDS.join('|')})$`, 'iu')
const LONGEST = 32

/** Whether all of it says when. */
export const isMoment = (text: string): boolean => text.length <= LONGEST && MOMENT.test(text)
