/** The zeros of the decimal digits that newspapers use. The other nine follow each. */
const ZEROS = [...'٠۰०০੦૦୦௦౦೦൦๐໐၀០０'].map((zero) => zero.charCodeAt(0))

const OTHER_DIGIT = /(?![0-9])[\p{Nd}]/gu
const FULL_WIDTH = /[！-～]/g
const DASH = /[‐‑‒–—−]/g
const COMMA = /[،、]/g
/** Marks of the direction of writing. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

/**
 * Returns a text with its digits, dashes and commas in their ASCII forms, so that one pattern reads all scripts. Its
 * offsets stay.
 */
export function toPlainCharacters(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(OTHER_DIGIT, (digit) => {
      const code = digit.charCodeAt(0)
      const zero = ZEROS.find((zero) => code >= zero && code < zero + 10)
      return zero === undefined ? digit : String(code - zero)
    })
    .replace(DASH, '-')
    .replace(COMMA, ',')
    .replace(DIRECTION, ' ')
}
