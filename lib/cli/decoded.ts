/** The words of a saved page. */

/** As UTF-8, or, where it is none, in the encoding that the page names. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4000))
    const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1]
    return decoderFor(named ?? 'windows-1252').decode(bytes)
  }
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
