/**
 * Finds texts that are almost the same, in linear time. A text is sketched by one permutation hashing (Li, Owen and
 * Zhang 2012, arXiv:1208.1259): of the hashes of all its shingles, the smallest in each of BINS classes. The share of
 * equal bins estimates the Jaccard similarity of two texts.
 */
const BINS = 64

/** Two texts are almost the same if they share this many of their shingles. */
const SIMILAR = 0.8

/** A shingle is this many letters in a row, spaces and punctuation aside, so that it fits texts without spaces, too. */
const SHINGLE = 12

/** Shorter texts, in letters, are not compared: brief notes are often alike. */
const SHORTEST = 200

/** Texts are compared if one of these runs of bins is the same in both (locality-sensitive hashing). */
const BAND = 4

/** Spreads similar numbers over the whole range: the finalizer of MurmurHash3. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const BASE = 0x01000193
const OLDEST = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, BASE), 1)

/** Returns the sketch of a text, or undefined if the text is too short. */
export function sketchOf(text: string): Uint32Array | undefined {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  if (letters.length < SHORTEST) return undefined
  const sketch = new Uint32Array(BINS).fill(0xffffffff)
  let rolling = 0
  for (let i = 0; i < letters.length; i++) {
    rolling = (Math.imul(rolling, BASE) + letters.charCodeAt(i)) | 0
    if (i >= SHINGLE) rolling = (rolling - Math.imul(letters.charCodeAt(i - SHINGLE), OLDEST)) | 0
    if (i < SHINGLE - 1) continue
    const hash = mix(rolling)
    const bin = hash % BINS
    if (hash < (sketch[bin] as number)) sketch[bin] = hash
  }
  return sketch
}

const similarity = (a: Uint32Array, b: Uint32Array) => a.filter((hash, i) => hash === b[i]).length / BINS

/**
 * Returns pairs of a text and an earlier one that is almost the same.
 * @param sketched in the order in which earlier and later are meant
 */
export function nearCopies<T>(
  sketched: readonly { item: T; sketch: Uint32Array }[],
): [later: T, earlier: T][] {
  const firstByBand = new Map<string, (typeof sketched)[number]>()
  const pairs: [T, T][] = []
  for (const each of sketched) {
    const bands = Array.from(
      { length: BINS / BAND },
      (_, band) => `${band} ${each.sketch.subarray(band * BAND, (band + 1) * BAND)}`,
    )
    const candidates = new Set(bands.flatMap((band) => firstByBand.get(band) ?? []))
    const earlier = [...candidates].find(({ sketch }) => similarity(sketch, each.sketch) >= SIMILAR)
    if (earlier) pairs.push([each.item, earlier.item])
    else for (const band of bands) if (!firstByBand.has(band)) firstByBand.set(band, each)
  }
  return pairs
}
