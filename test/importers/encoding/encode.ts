/** Encodes text in a legacy encoding, which the platform can only decode: looks up each character in its table. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding.startsWith('utf-16')) return encodeUtf16(text, encoding === 'utf-16be')
  const table = tableOf(encoding)
  return new Uint8Array(
    [...text].flatMap((character) => {
      const bytes = table.get(character)
      if (!bytes) throw new Error(`${encoding} has no ${character}`)
      return bytes
    }),
  )
}

const tables = new Map<string, Map<string, number[]>>()

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number[]>()
  const add = (...bytes: number[]) => {
    // As a stream, since Node.js 20 otherwise decodes windows-1252 as ISO-8859-1.
    const decoder = new TextDecoder(encoding)
    const text = decoder.decode(new Uint8Array(bytes), { stream: true }) + decoder.decode()
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let byte = 0; byte < 256; byte++) add(byte)
  if (/^(?:gb|big5|shift|euc)/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  tables.set(encoding, table)
  return table
}

function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBigEndian)
  return bytes
}
