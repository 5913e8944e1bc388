import type { Highlight } from '../../app/storage/saved-items.ts'
import type { Range } from '../../archive/article.ts'
import type { Card } from '../../format/cards.ts'
import { CONTEXT_LENGTH } from './locate-highlights.ts'

/** Returns a unique id. `randomUUID` exists in secure contexts only. */
const newId = (): string =>
  crypto.randomUUID?.() ??
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')

/** Returns a highlight of a range of an article's text, without spaces at its ends. */
export function newHighlight(
  { slug, headline, published }: Card,
  text: string,
  { start, end }: Range,
): Highlight {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  const now = new Date().toISOString()
  return {
    id: newId(),
    slug,
    headline,
    published,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - CONTEXT_LENGTH), from),
    after: text.slice(to, to + CONTEXT_LENGTH),
    note: '',
    made: now,
    changed: now,
  }
}
