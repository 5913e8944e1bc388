import { ALPHABETS } from './alphabets.ts'

/** The scripts of encodings of several bytes for each character. All use Chinese characters. */
const EAST_ASIAN: Record<string, RegExp> = {
  gb18030: /\p{Script=Han}/u,
  big5: /\p{Script=Han}/u,
  shift_jis: /[\p{Script=Han}\p{Script=Hiragana}\u30a0-\u30ff]/u,
  'euc-jp': /[\p{Script=Han}\p{Script=Hiragana}\u30a0-\u30ff]/u,
  'iso-2022-jp': /[\p{Script=Han}\p{Script=Hiragana}\u30a0-\u30ff]/u,
  'euc-kr': /\p{Script=Hangul}/u,
}

/** Encodings that a text can be in, the most frequent first. */
export const LEGACY_ENCODINGS: readonly string[] = [...ALPHABETS.keys(), ...Object.keys(EAST_ASIAN)]

/** Damage, and characters that no text has. */
const IMPOSSIBLE = /[\u0080-\u009f\ufffd\ue000-\uf8ff\ufff0-\uffff]/
const PUNCTUATION = /[\u00a0«»‹›„“”‚‘’–—…•·°§€£©®№¡¿´،؟؛\u200c-\u200f\u3000-\u303f\uff00-\uff65]/
/** Signs that stand alone or beside a number. */
const SIGN = /[¼½¾²³×±÷µ™]/

/** The facts about a character that plausibility depends on. */
interface Traits {
  kind: 'impossible' | 'punctuation' | 'sign' | 'letter' | 'other'
  isCapital: boolean
  isLatin: boolean
  isEastAsian: boolean
  /** The positions of the alphabets that have it. */
  alphabets: number[]
}

/**
 * Returns how well a text fits its encoding, from 1 down to less than 0: the share of characters beyond ASCII that are
 * letters of one language of that encoding and stand where letters stand.
 */
export function plausibilityOf(text: string, encoding: string): number {
  const eastAsian = EAST_ASIAN[encoding]
  const alphabets = ALPHABETS.get(encoding) ?? []
  const traits = new Map<string, Traits>()
  const traitsOf = (character: string): Traits => {
    const known = traits.get(character)
    if (known) return known
    const found = findTraits(character, alphabets, eastAsian)
    traits.set(character, found)
    return found
  }
  const fitting = alphabets.map(() => 0)
  let [all, punctuation, damage, own] = [0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue
    all++
    const { kind, isCapital, isLatin, isEastAsian, alphabets: fits } = traitsOf(text.charAt(i))
    const before = i ? traitsOf(text.charAt(i - 1)) : undefined
    const after = i + 1 < text.length ? traitsOf(text.charAt(i + 1)) : undefined
    const isAfterLetter = before?.kind === 'letter'
    if (kind === 'impossible') damage += 3
    else if (kind === 'punctuation') {
      punctuation++
      // Apostrophes and middle dots aside, marks do not stand inside words.
      const isInWord = isAfterLetter && after?.kind === 'letter'
      if (isInWord && !eastAsian && !/[’·]/.test(text.charAt(i))) damage += 0.5
    } else if (kind === 'sign') {
      if (!isAfterLetter && after?.kind !== 'letter') punctuation++
    } else {
      if (isEastAsian) own++
      for (const fit of fits) fitting[fit] = (fitting[fit] ?? 0) + 1
      // A letter beside one of another script, and a capital inside a word, which may be in capitals.
      if (!isLatin && (isLatinLetter(before) || isLatinLetter(after))) damage += 0.5
      else if (isCapital && isAfterLetter) damage += before.isCapital ? 0.1 : 0.5
    }
  }
  return all === 0 ? 1 : (Math.max(own, ...fitting) + punctuation - damage) / all
}

const isLatinLetter = (traits: Traits | undefined) => traits?.kind === 'letter' && traits.isLatin

function findTraits(
  character: string,
  alphabets: readonly ReadonlySet<string>[],
  eastAsian: RegExp | undefined,
): Traits {
  const lower = character.toLowerCase()
  const isLetter = /[\p{L}\p{M}]/u.test(character)
  return {
    kind: IMPOSSIBLE.test(character)
      ? 'impossible'
      : PUNCTUATION.test(character)
        ? 'punctuation'
        : SIGN.test(character)
          ? 'sign'
          : isLetter
            ? 'letter'
            : 'other',
    isCapital: isLetter && character !== lower,
    isLatin: /\p{Script=Latin}/u.test(character),
    isEastAsian: eastAsian?.test(character) ?? false,
    // A vowel with a tone mark of its own, as windows-1258 writes it, has a letter of the alphabet as its base.
    alphabets: alphabets.flatMap((letters, i) => (letters.has(lower.charAt(0)) ? [i] : [])),
  }
}
