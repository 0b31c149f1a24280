import i18next from 'i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { changeTexts, initTexts } from '@/components/i18n'
import { en } from '@/lib/texts/en'
import { LANGUAGES, type LanguageLoaders, nameOfLanguage, spokenLanguage } from '@/lib/texts/languages'
import type { Texts } from '@/lib/texts/types'

type Tree = { readonly [key: string]: string | Tree }

const page = { lang: '', dir: '' }
let loads = 0
/** Polish, which counts in four forms, with one sentence translated. */
const loaders: LanguageLoaders = {
  pl: async (): Promise<Texts> => {
    loads += 1
    const line = {
      ...en.panel.line,
      messages_one: '{{count}} wiadomość',
      messages_few: '{{count}} wiadomości',
      messages_many: '{{count}} wiadomości (m)',
      messages_other: '{{count}} wiadomości (o)',
    }
    return { ...en, panel: { ...en.panel, line } }
  },
}

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: page })
  await initTexts('fr-CA', en, loaders)
})

describe('the language of the interface', () => {
  it('is English where there are no texts in it, and loads nothing for that', () => {
    expect([page.lang, i18next.language]).toEqual(['en', 'en'])
    expect(loads).toBe(0)
  })

  it('changes at once, with the plural forms of its own, and back', async () => {
    const changed = vi.fn()
    i18next.on('languageChanged', changed)
    await changeTexts('pl-PL')
    expect(changed).toHaveBeenCalledOnce()
    expect([1, 3, 5].map((count) => i18next.t('panel.line.messages', { count }))).toEqual([
      '1 wiadomość',
      '3 wiadomości',
      '5 wiadomości (m)',
    ])
    expect(page).toEqual({ lang: 'pl', dir: 'ltr' })
    await changeTexts('en-GB')
    expect(i18next.t('panel.line.messages', { count: 1 })).toBe('1 message')
    expect([page.lang, i18next.language]).toEqual(['en', 'en-GB'])
    await changeTexts('pl')
    expect(loads).toBe(1)
  })

  it('keeps the region for dates and numbers only where its words are there', () => {
    expect(spokenLanguage('de-AT', ['en', 'de'])).toBe('de-AT')
    expect(spokenLanguage('pt-BR', ['en', 'de'])).toBe('en')
    expect(spokenLanguage('', ['en'])).toBe('en')
  })

  it('is named in its own words', () => {
    expect(['en', 'de', 'ja'].map(nameOfLanguage)).toEqual(['English', 'Deutsch', '日本語'])
  })
})

describe.each(Object.keys(LANGUAGES))('the texts in %s', (code) => {
  it('have the placeholders of the English ones, each sentence for itself', async () => {
    const english = sentencesOf(en)
    const own = sentencesOf((await LANGUAGES[code]?.()) as unknown as Tree)
    const strange = [...own].filter(([key, text]) => {
      const same = english.get(key) ?? english.get(key.replace(/_[a-z]+$/, '_other'))
      return same === undefined || placeholders(text).join() !== placeholders(same).join()
    })
    expect(own.size).toBeGreaterThan(0)
    expect(strange).toEqual([])
  })
})

describe.each(['en', ...Object.keys(LANGUAGES)])('the texts in %s', (code) => {
  it('have every plural form that the language counts in', async () => {
    const texts = code === 'en' ? en : await LANGUAGES[code]?.()
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories
    const keys = new Set(sentencesOf(texts as unknown as Tree).keys())
    const counted = [...keys].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6))
    const missing = counted
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !keys.has(key))
    expect(counted.length).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })
})

describe('the German texts', () => {
  /** Said to a colleague, not by Bouquet. */
  const COLLEAGUE = 'people.thanks.linePlaceholder'

  it('say Sie, never du', async () => {
    const german = sentencesOf((await LANGUAGES.de?.()) as unknown as Tree)
    const familiar =
      /\b(du|dich|dir|dein\w*)\b|(^|[.?!;:,] |\bund )(kopiere|lade|melde|öffne|klicke|wähle|prüfe|lies|sieh|gib|nimm|nutze)\b/i
    expect([...german].filter(([key, text]) => key !== COLLEAGUE && familiar.test(text))).toEqual([])
  })
})

function sentencesOf(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, text]): [string, string][] =>
      typeof text === 'string' ? [[`${path}${key}`, text]] : [...sentencesOf(text, `${path}${key}.`)],
    ),
  )
}

/** With what they are shown as, such as `{{count, number}}`; in which order, each language says itself. */
const placeholders = (text: string): string[] => (text.match(/\{\{.*?\}\}/g) ?? []).sort()
