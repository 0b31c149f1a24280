import { defineConfig } from 'wxt'

/** Asked at install, none with a warning text. A new one here would disable the extension for everyone at update. */
const REQUIRED = [
  'storage',
  'unlimitedStorage',
  'sidePanel',
  'activeTab',
  'scripting',
  'alarms',
  'contextMenus',
]
/** Firefox opens a sidebar, which needs no permission, and calls context menus by another name there too. */
const REQUIRED_FIREFOX = REQUIRED.filter((name) => name !== 'sidePanel')

const CSP =
  "script-src 'self'; object-src 'none'; connect-src https: http://localhost:* http://127.0.0.1:*; " +
  "require-trusted-types-for 'script'; trusted-types 'none'"

/**
 * A page's own scripts are fetched at once. What it loads later has most of its parts there already, and a link for each
 * of them, put in while the page is being shown, took longer than it saved.
 */
const resolveDependencies = (_: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? files : []

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    build: { modulePreload: { polyfill: false, resolveDependencies }, sourcemap: false, target: 'esnext' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Bouquet',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: browser === 'firefox' ? REQUIRED_FIREFOX : REQUIRED,
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_openPanel__' },
    commands: {
      panel: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_openPanel__',
      },
      'keep-praise': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_keepPraise__',
      },
      'new-note': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_newNote__',
      },
      // Without a key of its own: Chrome takes four. The agent gives it one in the browser's own page.
      insert: { description: '__MSG_insert__' },
      hide: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_hide__',
      },
    },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bouquet@bouquet.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
})
