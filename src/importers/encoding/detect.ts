import { analyse } from 'chardet'
import { LEGACY_ENCODINGS, plausibilityOf } from './plausibility.ts'
import { decodeAs } from './text-decoder.ts'

/** A guess at the encoding of bytes that are no UTF-8. */
export interface Guess {
  encoding: string
  /** True if another encoding is about as likely and would give another text. */
  isDoubtful: boolean
}

/** The number of bytes that a guess is based on. */
const SAMPLE = 8 * 1024
/** The difference of scores below which a guess is doubtful, if all characters beyond ASCII differ. */
const MARGIN = 0.1
/** The detector's confidence counts for texts of more than this plausibility. */
const PLAUSIBLE = 0.9
/** The weight of the detector's confidence beside the plausibility of the text. */
const CONFIDENCE_WEIGHT = 0.5
/** The advantage over the next encoding in the list, which begins with the most frequent ones. */
const PRIOR = 0.000001
/** The advantage of an encoding that the file or the archive's owner names. It decides if there is little evidence. */
const namedBonus = (evidence: number) => 0.3 + 2 / evidence

/** Encodings that the detector does not know, and the relative that it names instead. */
const RELATIVES: Record<string, string> = {
  'windows-1250': 'iso-8859-2',
  'windows-1253': 'iso-8859-7',
  'windows-1254': 'iso-8859-9',
  'windows-1255': 'iso-8859-8',
  'windows-1252': 'iso-8859-1',
  'iso-8859-15': 'iso-8859-1',
  'koi8-u': 'koi8-r',
  'iso-8859-13': 'windows-1257',
}

/**
 * Guesses the encoding of bytes: each encoding is rated by the confidence of a detector, which knows the frequent
 * letters and bytes of languages, and by the plausibility of the text that it gives.
 * @param bytes not UTF-8 or UTF-16
 * @param named encodings that are likely, such as the one that the file declares
 */
export function guessEncoding(bytes: Uint8Array, named: readonly string[] = []): Guess {
  const sample = sampleOf(bytes)
  const confidences = new Map<string, number>()
  for (const { name, confidence } of analyse(sample)) confidences.set(name.toLowerCase(), confidence / 100)
  const evidence = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 1)
  const encodings = new Set([...LEGACY_ENCODINGS, ...named.filter((name) => !name.startsWith('utf-'))])
  const [best, ...others] = [...encodings]
    .map((encoding, i) => {
      const text = decodeAs(sample, encoding)
      const plausibility = plausibilityOf(text, encoding)
      const names = [encoding, RELATIVES[encoding] ?? encoding]
      const confidence = Math.max(...names.map((name) => confidences.get(name) ?? 0))
      const score =
        plausibility +
        (plausibility > PLAUSIBLE ? CONFIDENCE_WEIGHT * confidence : 0) +
        (named.includes(encoding) ? namedBonus(evidence) : 0) -
        i * PRIOR
      return { encoding, text, plausibility, score }
    })
    .sort((a, b) => b.score - a.score)
  if (!best) throw new Error('no encodings')
  const isDoubtful = others.some(({ text, plausibility, score }) => {
    // If both texts make sense, only the detector's opinion is left.
    const margin = plausibility === best.plausibility ? 3 * MARGIN : MARGIN
    return text !== best.text && best.score - score < margin * shareOfDifferences(text, best.text, evidence)
  })
  return { encoding: best.encoding, isDoubtful }
}

/** Returns the number of characters that differ between two texts, as a share of those beyond ASCII. */
function shareOfDifferences(a: string, b: string, evidence: number): number {
  if (a.length !== b.length) return 1
  let differences = 0
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) differences++
  return differences / evidence
}

/** Returns the lines that tell the encoding, since most lines of many languages are ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE)
  let length = 0
  let start = 0
  while (start < bytes.length && length < SAMPLE) {
    const next = bytes.indexOf(10, start)
    const end = next < 0 ? bytes.length : next + 1
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE - length))
    if (line.some((byte) => byte >= 0x80 || byte === 0x1b)) {
      sample.set(line, length)
      length += line.length
    }
    start = end
  }
  return sample.subarray(0, length)
}
