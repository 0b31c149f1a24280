/** The numbers of a text as they are written: groups of digits and what joins them. */

export type Group = { start: number; end: number; digits: string }

/** Groups that may be one number; `joints[i]` stands between group i and i + 1. */
export type DigitRun = { groups: Group[]; joints: string[] }

/** Spaces, dots, hyphens, slashes and brackets; a comma or colon ends a number that people dial. */
const JOINT = /^(?:[ \u00A0\u202F\u2009.\-‐‑–−－/]|[ \u00A0]?[(（]|[)）][ \u00A0\-－/]?| ?[-–/] ?)$/
const LONGEST_JOINT = 3
/** Zero of the digits that are written by people of our languages' neighbours: Latin, full width, Arabic, Persian, Devanagari. */
const ZEROS = [0x30, 0xff10, 0x660, 0x6f0, 0x966]

export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = []
  let run: DigitRun | null = null
  for (const { 0: written, index: start } of text.matchAll(/[0-9０-９٠-٩۰-۹०-९]+/g)) {
    const group = { start, end: start + written.length, digits: latin(written) }
    const joint: string | null = run ? text.slice(run.groups.at(-1)?.end, start) : null
    if (run && joint !== null && joint.length <= LONGEST_JOINT && JOINT.test(joint)) {
      run.groups.push(group)
      run.joints.push(joint)
    } else {
      run = { groups: [group], joints: [] }
      runs.push(run)
    }
  }
  return runs
}

function latin(written: string): string {
  return written.replace(/[^0-9]/g, (sign) => {
    const code = sign.charCodeAt(0)
    const zero = ZEROS.find((each) => code >= each && code < each + 10) ?? code
    return String(code - zero)
  })
}
