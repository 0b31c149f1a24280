/** Words that a mail carries for the list of an inbox alone ("preheader"): made too small to be seen. */
const SIGNS = [
  /(?:^|;)\s*(?:max-)?height\s*:\s*0(?:px|pt|em)?\s*(?:!|;|$)/i,
  /(?:^|;)\s*font-size\s*:\s*0(?:px|pt|em)?\s*(?:!|;|$)/i,
  /(?:^|;)\s*opacity\s*:\s*0(?:\.0+)?\s*(?:!|;|$)/i,
  /(?:^|;)\s*overflow\s*:\s*hidden\s*(?:!|;|$)/i,
]

/** One of them alone is a layout's (no gap between cells, a picture that fades in); desks drop some of what mails say. */
const ENOUGH = 2

/** @param style what an element's own `style` attribute says. */
export const isShrunk = (style: string): boolean =>
  style.includes('0') && SIGNS.filter((sign) => sign.test(style)).length >= ENOUGH
