import { lowerBound } from '../lower-bound.ts'
import type { ByteReader, ByteWriter } from './bytes.ts'

/** Returns the length of the common prefix of two terms in UTF-16 units. It never splits a surrogate pair. */
export function commonPrefixLength(a: string, b: string): number {
  const maxLength = Math.min(a.length, b.length)
  let shared = 0
  while (shared < maxLength && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  const last = a.charCodeAt(shared - 1)
  return last >= 0xd800 && last < 0xdc00 ? shared - 1 : shared
}

/**
 * Writes sorted terms, each as its difference from the previous one (front coding). Numbers and letters are separate,
 * because they compress better that way.
 */
export function writeTerms(writer: ByteWriter, terms: readonly string[]): void {
  let last = ''
  let letters = ''
  const shared = terms.map((term) => {
    const length = commonPrefixLength(last, term)
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
  const letters = new TextDecoder().decode(reader.read(reader.number()))
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

/** Returns the index of the first term that does not sort before a text, or the number of terms if all do. */
export const firstTermFrom = (terms: readonly string[], text: string): number =>
  lowerBound(terms.length, (index) => (terms[index] as string) >= text)
