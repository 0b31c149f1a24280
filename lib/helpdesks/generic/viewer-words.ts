/** What products write in the place of the name of whoever looks at the page; not what is also a name, such as "Ty". */

const WORDS = new Set(
  'you me myself du ich tú usted vous moi tu você вы я あなた 自分 თქვენ მე jij 你 您 我'.split(' '),
)

export const isViewerWord = (name: string): boolean => WORDS.has(name.toLowerCase())
