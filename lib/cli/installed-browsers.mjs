/** Where a Chromium-like browser or Firefox is installed, by the system's own places; plain JavaScript for set-up. */
import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** The variable goes first; names are looked for on PATH; the rest are places outside it. */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    linux: ['/opt/firefox/firefox', '/snap/bin/firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
}
/** Ubuntu's stand-ins are short scripts that only name the snap. */
const STAND_IN_BYTES = 10_000

/**
 * The program's path, or null where none is installed. A variable that names no program gives null, too.
 * @param {'chromium' | 'firefox'} kind
 * @param {NodeJS.Platform} platform
 * @returns {string | null}
 */
export function findBrowser(kind, env = process.env, platform = process.platform) {
  const { variable, names, linux, mac, windows } = BROWSERS[kind]
  const named = env[variable]
  if (named) return isProgram(named) ? named : null
  return places().find(isProgram) ?? null

  function places() {
    if (platform === 'darwin') {
      return ['/Applications', join(homedir(), 'Applications')].flatMap((top) =>
        mac.map((app) => join(top, app)),
      )
    }
    if (platform === 'win32') {
      const tops = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      return tops.flatMap((top) => (top ? windows.map((program) => join(top, program)) : []))
    }
    const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
    return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...linux]
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    const { size } = statSync(path)
    return size > STAND_IN_BYTES || !/snap install/.test(readFileSync(path, 'latin1'))
  } catch {
    return false
  }
}
