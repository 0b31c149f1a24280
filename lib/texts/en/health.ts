/** The words of how a page was read. */

export const health = {
  menu: 'How this page was read',
  source: {
    dom: 'read from the page',
    api: 'read through the help desk’s API',
    selection: 'selected text',
  },
  silent: 'The page does not answer. Reload it once.',
  report: 'Something missing or wrong? Copy these lines and report them; a repair takes minutes.',
} as const
