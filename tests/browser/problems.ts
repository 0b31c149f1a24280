/** Collects what went wrong in the extension's own contexts: uncaught errors, console errors, refused by CSP. */
import type { Browser, CDPSession, Target } from 'puppeteer-core'

export type Problems = {
  /** Grows while the browser runs; one line each, with the context that it comes from. */
  found: string[]
  /** A worker that somebody listens to cannot end. */
  letGo: (target: Target) => Promise<void>
}

/** Watches the worker, every page of ours, and our scripts in other pages, from their first line on. */
export async function collectProblems(browser: Browser, id: string): Promise<Problems> {
  const found: string[] = []
  const own = `chrome-extension://${id}/`
  const watched = new Map<Target, CDPSession | null>()

  const watch = (target: Target) => {
    if (watched.has(target) || !['page', 'service_worker', 'other'].includes(target.type())) return
    watched.set(target, null)
    // A target that is already gone has nothing more to say.
    return listen(target).catch(() => undefined)
  }

  const listen = async (target: Target) => {
    const session = await target.createCDPSession()
    watched.set(target, session)
    const note = (kind: string, text: string, source: string) => {
      const isOwn = target.url().startsWith(own) || source.includes(own)
      const place = target.url().startsWith(own) ? target.url().slice(own.length) : 'page'
      if (isOwn) found.push(`${place}: ${kind}: ${text}`)
    }
    listenTo(session, note)
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')])
  }

  browser.on('targetcreated', watch)
  browser.on('targetchanged', watch)
  await Promise.all(browser.targets().map(watch))
  return { found, letGo: async (target) => watched.get(target)?.detach() }
}

function listenTo(session: CDPSession, note: (kind: string, text: string, source: string) => void): void {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const text = details.exception?.description ?? details.text
    note('uncaught', text, `${text} ${details.url ?? ''} ${JSON.stringify(details.stackTrace ?? '')}`)
  })
  session.on('Runtime.consoleAPICalled', (call) => {
    if (call.type !== 'error' && call.type !== 'assert') return
    const text = call.args.map((arg) => arg.description ?? String(arg.value)).join(' ')
    note('console', text, JSON.stringify(call.stackTrace ?? ''))
  })
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') note(entry.source, entry.text, entry.url ?? '')
  })
}
