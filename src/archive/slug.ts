import { dayOf, type Seed } from './article.ts'

const MAX_WORDS_LENGTH = 90

/**
 * Day and headline as the last part of an address: small letters of any script, digits and hyphens. Accents
 * are left off Latin letters. A headline without a letter or digit (emoji, say) leaves the day alone.
 */
export function slugOf(seed: Pick<Seed, 'headline' | 'published'>): string {
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
  if (words.length <= MAX_WORDS_LENGTH) return words
  const cut = words.slice(0, MAX_WORDS_LENGTH + 1)
  const hyphen = cut.lastIndexOf('-')
  return hyphen > 0 ? cut.slice(0, hyphen) : [...words].slice(0, MAX_WORDS_LENGTH / 2).join('')
}

/** One slug for each seed, in their order; a later one alike gets `-2`, `-3` and so on. */
export function slugsOf(seeds: readonly Pick<Seed, 'headline' | 'published'>[]): string[] {
  const wanted = seeds.map(slugOf)
  const taken = new Set<string>()
  const plain = new Set(wanted)
  return wanted.map((slug) => {
    let free = slug
    // A number that another headline ends with by itself stays that headline's.
    for (let n = 2; taken.has(free) || (free !== slug && plain.has(free)); n++) free = `${slug}-${n}`
    taken.add(free)
    return free
  })
}
