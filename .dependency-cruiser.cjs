/** Who may import whom. Each rule's comment is the reason, printed when it is broken. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const NAMES_BROWSER =
  '^lib/(messages|settings|permissions|policy|reminders|log|tabs|insert-text)\\.ts$|^entrypoints/'

module.exports = {
  forbidden: [
    rule(
      'no-circular',
      'Two files that need each other are one file, or hide a third.',
      {},
      { circular: true },
    ),
    rule(
      'sites-are-data',
      'A help desk file may use only ../types, ../dom, ../json, ../mailbox and its own API file: repairing it must need no other knowledge, and it must not reach a browser API, the network or another site.',
      { path: '^lib/helpdesks/(sites|apis)/([^/]+)\\.ts$' },
      { pathNot: '^lib/helpdesks/(types|dom|json|mailbox|apis/$2)\\.ts$' },
    ),
    rule(
      'pure-rooms',
      'reading, approach, practice and review are pure: the same code runs in the worker, on the command line and in tests, so no browser, DOM, database or React. Of libraries only date-fns, which is pure too.',
      { path: '^lib/(reading|approach|practice|review)/' },
      { pathNot: '^lib/(reading|approach|practice|review)/|^lib/errors\\.ts$|node_modules/date-fns/' },
    ),
    rule(
      'records-own-dexie',
      'Only lib/records knows the database: one owner for rows, migrations and failures.',
      { pathNot: '^lib/records/' },
      { path: 'node_modules/dexie' },
    ),
    rule(
      'records-stay-low',
      'records may use Dexie, its libraries for search and for merging texts, and errors only, so that a migration never depends on the product of today.',
      { path: '^lib/records/' },
      {
        pathNot:
          '^lib/records/|^lib/errors\\.ts$|node_modules/(dexie|dexie-react-hooks|minisearch|node-diff3|react)/',
      },
    ),
    rule(
      'channels-get-fetch-passed-in',
      'A channel may use only ../types and ../escape files of its own room; the network is passed in, so that one module sends.',
      { path: '^lib/sharing/channels/' },
      { pathNot: '^lib/sharing/(types|channels/)' },
    ),
    rule(
      'components-get-the-browser-injected',
      'Components never name the browser, the database or a help desk: acts are passed in, so that every state can be shown and tested without an extension.',
      { path: '^components/' },
      {
        path: `^lib/(background|cli|training|helpdesks/sites)/|^lib/(messages|permissions|reminders|network|tabs|report-page|protocol)\\.ts$|node_modules/(dexie|wxt|@wxt-dev)/`,
      },
    ),
    rule(
      'content-script-has-no-records',
      "A content script's IndexedDB would be the web page's own. (tests/unit/repo/manifest.test.ts looks into the built script too.)",
      { path: '^entrypoints/helpdesk\\.content\\.ts$|^lib/(report-page|network)\\.ts$|^lib/helpdesks/' },
      { path: '^lib/(records|sharing|background)/' },
    ),
    rule(
      'the-worker-reads-no-page',
      'The background gets what a page tells; the reader of any page would be a fifth of the worker, which wakes for it each time.',
      { path: '^(lib/background/|entrypoints/background)' },
      { path: '^lib/helpdesks/generic/', pathNot: '/id\\.ts$' },
    ),
    rule(
      'few-name-the-browser',
      'Only messages, settings, permissions, policy, reminders, log, tabs, insert-text and the entry points name the browser; everyone else gets functions.',
      { path: '^(lib|components)/', pathNot: `${NAMES_BROWSER}|^lib/cli/` },
      { path: 'node_modules/(wxt|@wxt-dev)/' },
    ),
    rule(
      'training-and-cli-are-never-bundled',
      'Training and command-line files run in Node and must not reach the extension; only the text of the model card is shown in it.',
      { pathNot: '^lib/(training|cli)/|^tests/' },
      { path: '^lib/(training|cli)/', pathNot: '^lib/training/MODEL-CARD\\.md' },
    ),
    rule(
      'no-wastebasket',
      'A file called utils, helpers, common, misc or shared, or a barrel, says nothing about what it holds.',
      {},
      {
        path: '(^|/)(utils|helpers|common|misc|shared)(/|\\.tsx?$)|^(lib|components)/.*/index\\.tsx?$',
        pathNot: 'node_modules',
      },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: '.dependency-cruiser.alias.cjs' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.(wxt|output)/|^public/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
