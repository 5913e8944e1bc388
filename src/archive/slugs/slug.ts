import type { SourceRecord } from '../article.ts'

/** Stands for the day in the slug of an article without a date. */
const UNDATED = 'undated'

const MAX_WORDS_LENGTH = 90
/** File names may have 255 bytes. The rest is for the day, a number and the ending. */
const MAX_WORDS_BYTES = 220

/**
 * Returns the slug of an article, made from its day and headline: lowercase letters of any script, digits and hyphens.
 * Latin letters lose their accents. If the headline has no letter or digit, the slug is only the day. Less precise dates stand as they are, and `undated` for a missing one.
 */
export function slugOf(record: Pick<SourceRecord, 'headline' | 'published'>): string {
  const words = slugWords(record.headline)
  const date = /^[\d-]+/.exec(record.published)?.[0] ?? UNDATED
  return words ? `${date}-${shorten(words)}` : date
}

/** Returns a text as lowercase words of any script, joined by hyphens. It is empty if the text has no letter or digit. */
export const slugWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** Cuts a slug after the last word that fits. A single word that is too long is cut between characters. */
function shorten(words: string): string {
  if (words.length <= MAX_WORDS_LENGTH && bytes(words) <= MAX_WORDS_BYTES) return words
  let fits = ''
  for (const { segment } of characters.segment(words.slice(0, MAX_WORDS_LENGTH + 1))) {
    if (fits.length + segment.length > MAX_WORDS_LENGTH || bytes(fits + segment) > MAX_WORDS_BYTES) break
    fits += segment
  }
  if (fits.length === words.length || words[fits.length] === '-') return fits
  const hyphen = fits.lastIndexOf('-')
  return hyphen > 0 ? fits.slice(0, hyphen) : fits
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const bytes = (text: string) => new TextEncoder().encode(text).length

/** Returns the slugs of records, in their order. Later ones with the same slug get `-2`, `-3` and so on. */
export function slugsOf(records: readonly Pick<SourceRecord, 'headline' | 'published'>[]): string[] {
  const wanted = records.map(slugOf)
  const used = new Set<string>()
  const unnumbered = new Set(wanted)
  const numbers = new Map<string, number>()
  return wanted.map((slug) => {
    let free = slug
    let n = numbers.get(slug) ?? 2
    // A headline may end with a number itself, and keeps that slug.
    for (; used.has(free) || (free !== slug && unnumbered.has(free)); n++) free = `${slug}-${n}`
    numbers.set(slug, n)
    used.add(free)
    return free
  })
}
