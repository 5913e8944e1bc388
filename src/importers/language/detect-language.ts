import { eld } from 'eld/extrasmall'

/** The number of characters that are looked at. More make no difference: see docs/decisions/030. */
const MAX_LENGTH = 600
/** The shortest text whose language is detected, in letters. */
const MIN_LETTERS = 60
/** A character of these scripts tells about as much as this many letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const LETTERS_IN_DENSE = 5

/** Words that tell Malay from Indonesian, which the detector takes for one language. */
const MALAY = /\b(?:bahawa|kerana|beliau|manakala|ialah|daripada)\b/gi
const INDONESIAN = /\b(?:bahwa|karena|bisa|sedangkan|yaitu|kepada|mereka)\b/gi

/** A detected language. */
export interface DetectedLanguage {
  /** An ISO 639-1 code. */
  language: string
  /** The number of letters that were looked at. */
  letters: number
}

const known = new Set(Object.values(eld.info().Languages))

/** Returns true if the detector can detect a language. */
export const isDetectable = (language: string): boolean => known.has(language) || language === 'id'

/** Returns the language of a text, or undefined if the text is too short or its language is not clear. */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const sample = text.slice(0, MAX_LENGTH)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const letters = count(/\p{L}/gu) + count(DENSE) * (LETTERS_IN_DENSE - 1)
  if (letters < MIN_LETTERS) return undefined
  const result = eld.detect(sample)
  if (!result.language || !result.isReliable()) return undefined
  const isIndonesian = result.language === 'ms' && count(INDONESIAN) >= count(MALAY)
  return { language: isIndonesian ? 'id' : result.language, letters }
}
