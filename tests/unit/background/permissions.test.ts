import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { patternOf, siteOf, syncScripts, useSite } from '@/lib/permissions'
import { usedSites } from '@/lib/settings'

/** The fake browser has no permissions or scripting: these stand for what the agent allowed and what is registered. */
let granted: string[] = []
let scripts: { id: string; matches: string[] }[] = []

beforeEach(() => {
  fakeBrowser.reset()
  granted = []
  scripts = []
  Object.assign(fakeBrowser, {
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) =>
        origins.every((each) => granted.includes(each)),
      ),
      remove: vi.fn(),
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => [...scripts]),
      registerContentScripts: vi.fn(async (added: typeof scripts) => {
        const isKnown = scripts.some((script) => added.some((each) => each.id === script.id))
        if (isKnown) throw new Error('Duplicate script ID')
        scripts.push(...added)
      }),
      updateContentScripts: vi.fn(async (changed: typeof scripts) => {
        scripts = changed
      }),
      unregisterContentScripts: vi.fn(async () => {
        scripts = []
      }),
    },
  })
})

describe('permission per site', () => {
  it('asks for one origin, never for its neighbours', () => {
    expect(patternOf('https://acme.example')).toBe('https://acme.example/*')
    expect(patternOf('http://127.0.0.1:8420')).toBe('http://127.0.0.1:8420/*')
  })

  it('does not use a site that the browser did not grant', async () => {
    await expect(useSite('https://acme.example')).rejects.toMatchObject({ code: 'perm/denied' })
    expect(await usedSites.getValue()).toEqual([])
    expect(scripts).toEqual([])
  })

  it('registers the script for used sites only, not for a granted webhook', async () => {
    granted = ['https://acme.example/*', 'https://hooks.example/*']
    await useSite('https://acme.example')
    await useSite('https://acme.example')
    expect(scripts.map((script) => script.matches)).toEqual([['https://acme.example/*']])
    expect(await usedSites.getValue()).toHaveLength(1)
  })

  it('registers once when the browser and the panel tell of the same grant at the same moment', async () => {
    granted = ['https://acme.example/*']
    await usedSites.setValue([{ origin: 'https://acme.example', addedAt: 1 }])
    await Promise.all([syncScripts(), useSite('https://acme.example'), syncScripts()])
    expect(scripts.map((script) => script.matches)).toEqual([['https://acme.example/*']])
  })

  it('stops reading where the agent took the permission away in the browser’s own settings', async () => {
    granted = ['https://acme.example/*']
    await useSite('https://acme.example')
    granted = []
    await syncScripts()
    expect(scripts).toEqual([])
    expect(await siteOf('https://acme.example/tickets/1')).toMatchObject({ access: 'tab' })
  })

  it('says which pages can never be read, and where the browser does not say', async () => {
    expect(await siteOf(undefined)).toMatchObject({ access: 'unknown' })
    expect(await siteOf('chrome://settings')).toMatchObject({ access: 'closed' })
    expect(await siteOf('file:///tmp/a.html')).toMatchObject({ access: 'closed' })
  })
})
