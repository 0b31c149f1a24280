/** Account numbers by ISO 13616: the country's length and the checksum decide, not the look. */
import type { Removed } from '../types'

/** SWIFT's IBAN registry, seen 2026-11: country and length. */
const LENGTHS = new Map<string, number>(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

export function findIbans(text: string): Removed[] {
  const found: Removed[] = []
  for (const { index: start } of text.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d{2}/g)) {
    const length = LENGTHS.get(text.slice(start, start + 2).toUpperCase())
    const read = length === undefined ? null : readSigns(text, start, length)
    if (read && hasChecksum(read.signs)) found.push({ kind: 'iban', start, end: read.end })
  }
  return found
}

/** So many letters and digits, with at most one separator between two; null where the text ends or goes on. */
function readSigns(text: string, start: number, length: number): { signs: string; end: number } | null {
  let signs = ''
  let at = start
  while (signs.length < length) {
    if (signs && /[\s.-]/.test(text.charAt(at))) at++
    const sign = text.charAt(at)
    if (!/[A-Za-z0-9]/.test(sign)) return null
    signs += sign.toUpperCase()
    at++
  }
  return /[A-Za-z0-9]/.test(text.charAt(at)) ? null : { signs, end: at }
}

/** Mod 97 over the signs with the first four at the end, letters as 10…35. */
function hasChecksum(signs: string): boolean {
  let rest = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
