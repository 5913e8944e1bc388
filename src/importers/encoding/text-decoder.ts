/** Names of encodings that are no labels of the WHATWG Encoding Standard, and the label. */
const OTHER_NAMES: Record<string, string> = {
  'cp-1250': 'windows-1250',
  'cp-1251': 'windows-1251',
  'cp-1252': 'windows-1252',
  cp850: 'windows-1252',
  ansi: 'windows-1252',
  cp936: 'gb18030',
  'gb-2312': 'gb18030',
  cp949: 'euc-kr',
  cp932: 'shift_jis',
  cp950: 'big5',
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
  utf8mb4: 'utf-8',
}

/** Returns the name of an encoding in the WHATWG Encoding Standard, or undefined if it has none. */
export function encodingName(label: string | undefined): string | undefined {
  const name = label?.trim().toLowerCase()
  if (!name) return undefined
  try {
    const { encoding } = new TextDecoder(OTHER_NAMES[name] ?? name)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return undefined
  }
}

/** Decodes bytes. Malformed ones become U+FFFD, and a byte order mark is left out. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding)
  // As a stream, since Node.js 20 otherwise decodes windows-1252 as ISO-8859-1.
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}
