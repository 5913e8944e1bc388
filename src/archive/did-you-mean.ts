import leven from 'leven'

/** Longer names are compared with nothing, since no name is that long. */
const MAX_LENGTH = 60

const bare = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '')

/**
 * Returns the name that somebody probably meant: `titel` → `title`, `date_order` → `dateOrder`. Undefined if none is
 * similar.
 * @param names all valid names
 */
export function didYouMean(text: string, names: readonly string[]): string | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const limit = Math.max(1, Math.floor(text.length * 0.4))
  let best: { name: string; distance: number } | undefined
  for (const name of names) {
    const distance = leven(bare(text), bare(name))
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { name, distance }
  }
  return best?.name
}
