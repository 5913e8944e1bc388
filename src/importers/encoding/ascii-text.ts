/** Returns bytes as ASCII text, whatever their encoding: enough to find tags, names and declarations. */
export const asciiText = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    // In UTF-16, every other byte of such text is NUL. The first characters may be a byte order mark.
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')

/** Every importer looks at the beginning of every file. */
const heads = new WeakMap<Uint8Array, string>()

/** Returns the beginning of a file as ASCII text. */
export function asciiHead({ head }: { head: Uint8Array }): string {
  const text = heads.get(head) ?? asciiText(head)
  heads.set(head, text)
  return text
}
