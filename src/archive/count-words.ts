/** Runs of letters and digits. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Scripts that do not separate words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** The longest text that is segmented at once, since the segmenter takes longer per step the longer its text is. */
const WINDOW = 1000

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}

/**
 * Returns the number of words of a text: runs of letters and digits, and where a script does not separate words, those
 * of Unicode (UAX 29, with the dictionaries of ICU). Takes linear time.
 * @param language a BCP 47 tag
 */
export function countWords(text: string, language: string): number {
  let count = 0
  for (const [run] of text.matchAll(WORD)) {
    if (!UNSPACED.test(run)) count++
    else
      for (let at = 0; at < run.length; at += WINDOW)
        for (const { isWordLike } of segmenterOf(language).segment(run.slice(at, at + WINDOW)))
          if (isWordLike) count++
  }
  return count
}
