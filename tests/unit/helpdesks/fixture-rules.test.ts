/** The harness of tests/e2e/reading.test.ts must itself notice: here is what it refuses in a fixture. */
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../e2e/fixture-rules'
import { parseFixture } from '../../e2e/fixtures'

const HEAD = '<!-- {"url":"https://desk.example/t/1","seen":"2026-11","expected":null} -->'
const problems = (html: string, file = 'acme.html', head = HEAD) =>
  problemsOf(parseFixture(file, `${head}\n${html}`), ['acme']).join('\n')

describe('a fixture', () => {
  it('may name its own host, example.*, and telephones of nobody', () => {
    expect(problems('<a href="https://desk.example/x">a@b.example</a> //example.com +1 202-555-0143')).toBe(
      '',
    )
    expect(problems('2026-11-20 09:02:44, 20.11.2026, number 2026-0412, +44 20 7946 0000')).toBe('')
  })

  it.each([
    ['https://acme.com/x', 'acme.com'],
    ['priya@northwind.io', 'northwind.io'],
    ['<img src="//cdn.acme.com/x.png">', 'cdn.acme.com'],
    ['<a href="tel:+12128675309">', '+12128675309'],
    ['(212) 867-5309', '(212) 867-5309'],
    ['<p>212.867.5309</p>', '212.867.5309'],
    ['<script>1</script>', 'holds a script'],
    ['<img alt="" onerror="x()">', 'holds a script'],
  ])('may not hold %s', (html, told) => {
    expect(problems(html)).toContain(told)
  })

  it('is small', () => {
    expect(problems('x'.repeat(30_000))).toContain('cut what is not read')
  })

  it('belongs to a help desk, by its name, and says where it was seen and when', () => {
    expect(problems('', 'acme.list.html')).toBe('')
    expect(problems('', 'acmee.html')).toContain('no help desk acmee')
    expect(problems('', 'acme.html', '<!-- {"seen":"2026-11"} -->')).toContain('no url')
    expect(problems('', 'acme.html', '<!-- {"url":"https://desk.example/"} -->')).toContain('`seen`')
  })

  it('whose first line is no JSON is named, with what to write', () => {
    expect(() => parseFixture('acme.html', '<!-- {"url":} -->\n')).toThrow(/acme\.html: .*first line.*u003e/s)
    expect(() => parseFixture('acme.html', '<!doctype html>')).toThrow(/acme\.html/)
  })
})
