/** The guide in real Firefox: its own rules for pictures, keys and Trusted Types. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { firefoxPath, launchFirefox } from '../browser/firefox'
import { press, says, saysNoMore, wordsOf } from '../browser/panel'

const hasFirefox = firefoxPath() !== null
if (!hasFirefox) process.stderr.write('SKIPPED: no Firefox is installed, so nothing was tested in it\n')

let firefox: Awaited<ReturnType<typeof launchFirefox>>

describe.runIf(hasFirefox)('in Firefox', () => {
  beforeAll(async () => {
    firefox = await launchFirefox()
  })
  afterAll(async () => {
    await firefox?.close()
  })
  afterEach(async () => expect(await firefox.takeProblems()).toEqual([]))

  it('the guide shows the model card with its pictures', async () => {
    const guide = await firefox.open('guide.html#card')
    await says(guide, 'Known failures')
    const widths = await guide.evaluate(async () => {
      const pictures = [...document.querySelectorAll<HTMLImageElement>('.markdown img')]
      for (const picture of pictures) picture.loading = 'eager'
      await Promise.all(pictures.map((picture) => picture.decode()))
      return pictures.map((picture) => picture.naturalWidth)
    })
    expect(widths.length).toBeGreaterThanOrEqual(2)
    expect(Math.min(...widths)).toBeGreaterThan(0)
  })

  it('messages are sorted by keys, and read by the real model', async () => {
    const guide = await firefox.open('guide.html#practice')
    await says(guide, en.practice.title)
    await press(guide, en.practice.start)
    await guide.waitForSelector('.practice-choices')
    await guide.keyboard.press('1')
    await guide.waitForSelector('.practice-answer')
    await saysNoMore(guide, en.practice.reader.reading)
    expect(await wordsOf(guide)).not.toContain(en.practice.reader.failed)
    await guide.waitForSelector('.practice .button[data-look=primary]:focus')
    await guide.keyboard.press('Enter')
    await says(guide, 'Message 2 of 12')
  })
})
