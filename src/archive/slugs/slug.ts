import { dayOf, type SourceRecord } from '../article.ts'

const MAX_WORDS_LENGTH = 90
/** A file's name holds 255 bytes: this many for the words, the rest for day, number and ending. */
const MAX_WORDS_BYTES = 220

/**
 * Day and headline as the last part of an address: small letters of any script, digits and hyphens. Accents
 * are left off Latin letters. A headline without a letter or digit (emoji, say) leaves the day alone.
 */
export function slugOf(seed: Pick<SourceRecord, 'headline' | 'published'>): string {
  const words = seed.headline
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return words ? `${dayOf(seed.published)}-${shorten(words)}` : dayOf(seed.published)
}

/** Cut at the last whole word that fits; a single longer word is cut between characters. */
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

/** One slug for each seed, in their order; a later one alike gets `-2`, `-3` and so on. */
export function slugsOf(seeds: readonly Pick<SourceRecord, 'headline' | 'published'>[]): string[] {
  const wanted = seeds.map(slugOf)
  const taken = new Set<string>()
  const plain = new Set(wanted)
  const numbers = new Map<string, number>()
  return wanted.map((slug) => {
    let free = slug
    let n = numbers.get(slug) ?? 2
    // A number that another headline ends with by itself stays that headline's.
    for (; taken.has(free) || (free !== slug && plain.has(free)); n++) free = `${slug}-${n}`
    numbers.set(slug, n)
    taken.add(free)
    return free
  })
}
