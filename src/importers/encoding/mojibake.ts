/** The characters that the bytes 0x80 to 0xBF have in windows-1252 and ISO-8859-1, and in windows-1251. */
const LATIN = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const CYRILLIC = '\\u0080-\\u00bfЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґё№єјЅѕї'

/**
 * Texts in UTF-8 that a program read as windows-1252 or windows-1251. Each alternative is rare in right texts: capitals
 * such as `Ã` stand before quotation marks, too (`MAÇÃ”`), so these do not count.
 */
const GARBLED = new RegExp(
  [
    'â€[\\u009d™œ˜“”¦¢]', // ’ “ – …
    'Ã[\\u0080-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™šœžŸ€](?=[\\p{L}\\s.,;:!?)]|$)', // é ü ñ
    'Â[\\u00a0£©«®°»·§]',
    `(?:[ÐÑ][${LATIN}]){2}`, // Cyrillic
    `(?:[ØÙÚÛ][${LATIN}]){3}`, // Arabic
    `(?:[РС][${CYRILLIC}]){3}`,
    'ï»¿|ï¿½',
  ].join('|'),
  'u',
)

/** Returns the first place at which a text is garbled, if there is one. */
export function findMojibake(text: string): { offset: number; characters: string } | undefined {
  const match = GARBLED.exec(text)
  return match ? { offset: match.index, characters: match[0] } : undefined
}
