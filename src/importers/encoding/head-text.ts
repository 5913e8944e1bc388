import { decode } from './decode.ts'

/** Several importers look at the same head. */
const texts = new WeakMap<Uint8Array, { text?: string }>()

function read(head: Uint8Array): { text?: string } {
  const known = texts.get(head)
  if (known) return known
  let found: { text?: string } = {}
  try {
    found = { text: decode(head).text }
  } catch {
    // No text.
  }
  texts.set(head, found)
  return found
}

/** Returns the text at the beginning of a file; empty if it is not text. The last character may be cut off. */
export const textOfHead = (head: Uint8Array): string => read(head).text ?? ''

/** A file with more NUL bytes than this is no damaged text. */
const MAX_NUL_SHARE = 0.01

/** Returns true if a file is not text, even if some of its bytes were damaged. */
export function isBinary(head: Uint8Array): boolean {
  if (read(head).text !== undefined) return false
  const nulls = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
  return nulls === 0 || nulls > head.length * MAX_NUL_SHARE
}
