/** The frame of every picture of the model card: readable in the light and in the dark, with a name and its numbers in words. */

/** Wide enough for five columns, narrow enough for a telephone without getting small. */
export const WIDTH = 320

/** The product's own colours; a picture in a page is told only light or dark. */
const STYLE = `text{font:10px system-ui,sans-serif;fill:#24211d}.big{font-size:12px;font-weight:600}.soft{fill:#625c53}.small{font-size:9px}
.paper{fill:#fffefb}.line{stroke:#8c8578;fill:none}.thin{stroke:#e2dcd2;fill:none}.mark{fill:#1e6547}.whisker{stroke:#1e6547;fill:none}
@media (prefers-color-scheme:dark){text{fill:#ece8e1}.soft{fill:#b0a99d}.paper{fill:#22211e}.line{stroke:#8b8579}.thin{stroke:#3a3732}.mark{fill:#84cfa9}.whisker{stroke:#84cfa9}}`

/** @param description its numbers, for those who do not see it. */
export function svg(height: number, title: string, description: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title" aria-describedby="description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n')
}

type Look = { look?: string; anchor?: 'start' | 'middle' | 'end' }

/** @param y of the line that letters stand on. */
export function words(x: number, y: number, content: string, { look, anchor = 'middle' }: Look = {}): string {
  return `<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}"${look ? ` class="${look}"` : ''}>${escaped(content)}</text>`
}

/** As few digits as a picture needs: the same on every machine. */
export const short = (value: number): string => String(Math.round(value * 10) / 10)

export const percent = (share: number): string => `${Math.round(share * 100)} %`

const escaped = (content: string): string =>
  content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
