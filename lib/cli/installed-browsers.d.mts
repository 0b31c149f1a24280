/** The types of `installed-browsers.mjs`, which is plain JavaScript because set-up runs before anything is installed. */
export function findBrowser(
  kind: 'chromium' | 'firefox',
  env?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): string | null
