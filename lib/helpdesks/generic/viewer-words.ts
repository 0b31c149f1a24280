/** What products write in the place of the name of whoever looks at the page. */

const WORDS = new Set(
  'you me myself du ich tú tu usted yo vous toi moi você eu io вы ты я あなた 自分 თქვენ მე jij ik ty 你 您 我'.split(
    ' ',
  ),
)

export const isViewerWord = (name: string): boolean => WORDS.has(name.toLowerCase())
