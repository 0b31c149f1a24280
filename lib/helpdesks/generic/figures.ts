/** What a date or a time of day looks like by its figures, in any language. */
const PARTS = [
  /(?<!\d)\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}(?!\d)/u,
  /(?<!\d)\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}(?!\d)/u,
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/u,
  /(?:^|\s)\d{1,2}\.?\s(?:de\s)?\p{L}{3,}\.?,?\s(?:de\s)?\d{4}/u,
  /(?<!\d)\d{1,2}[-/]\p{L}{3,9}[-/]\d{2,4}(?!\d)/u,
  /\p{L}{3,}\.?\s\d{1,2},?\s\d{4}/u,
]

export const FIGURES = new RegExp(PARTS.map(({ source }) => source).join('|'), 'u')
