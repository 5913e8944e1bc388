import { lowerBound } from '../lower-bound.ts'
import type { ByteReader, ByteWriter } from './bytes.ts'

/** How many UTF-16 units two terms begin with alike. Never ends between the halves of a character. */
export function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let shared = 0
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  const last = a.charCodeAt(shared - 1)
  return last >= 0xd800 && last < 0xdc00 ? shared - 1 : shared
}

/**
 * Writes sorted terms, each as what it adds to the one before it (front coding). Numbers and letters are kept
 * apart, since like compresses with like.
 */
export function writeTerms(writer: ByteWriter, terms: readonly string[]): void {
  let last = ''
  let letters = ''
  const shared = terms.map((term) => {
    const length = sharedLength(last, term)
    letters += term.slice(length)
    last = term
    return length
  })
  const bytes = new TextEncoder().encode(letters)
  writer.number(terms.length)
  for (const length of shared) writer.number(length)
  for (const [i, term] of terms.entries()) writer.number(term.length - (shared[i] as number))
  writer.number(bytes.length)
  writer.append(bytes)
}

/** Reads what writeTerms wrote. */
export function readTerms(reader: ByteReader): string[] {
  const count = reader.number()
  const shared = Uint32Array.from({ length: count }, () => reader.number())
  const added = Uint32Array.from({ length: count }, () => reader.number())
  const letters = new TextDecoder().decode(reader.take(reader.number()))
  const terms: string[] = new Array(count)
  let last = ''
  let at = 0
  for (let i = 0; i < count; i++) {
    const end = at + (added[i] as number)
    last = last.slice(0, shared[i]) + letters.slice(at, end)
    terms[i] = last
    at = end
  }
  return terms
}

/** The first of sorted terms that is not before a text; their number if all are. */
export const firstFrom = (terms: readonly string[], text: string): number =>
  lowerBound(terms.length, (index) => (terms[index] as string) >= text)
