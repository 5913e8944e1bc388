import type { Highlight } from '../../app/storage/saved-items.ts'
import type { Range, Sentence } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { BESIDE } from './highlight-ranges.ts'

/** An id that no other has. `randomUUID` is for secure origins alone. */
const newId = (): string =>
  crypto.randomUUID?.() ??
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')

/** A highlight of a stretch of an article's text, without the spaces at its edges. */
export function highlightOf(
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
    before: text.slice(Math.max(0, from - BESIDE), from),
    after: text.slice(to, to + BESIDE),
    note: '',
    made: now,
    changed: now,
  }
}

export const sentencesOf = ({ blocks }: Body): Sentence[] => blocks.flatMap(({ sentences }) => sentences)

/** The one of some passages that an offset into the body lies in. */
export const passageAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined =>
  sentences.find(({ start, end }) => start <= offset && offset < end)

/**
 * What is selected of the body, as offsets into it: what lies outside of it is left out. Passages hold the text of the
 * source, character for character.
 */
export function selectedRange(body: Body): Range | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const selected = selection.getRangeAt(0)
  const prose = document.querySelector('.prose[data-slug]')
  if (!prose || !selected.intersectsNode(prose)) return undefined
  const passages = [...prose.querySelectorAll('.passage')].filter((passage) =>
    selected.intersectsNode(passage),
  )
  const [first, last] = [passages[0], passages.at(-1)]
  if (!first || !last) return undefined
  const starts = new Map(sentencesOf(body).map(({ id, start }) => [id, start]))
  const startOf = (passage: Element) => starts.get(passage.id) ?? 0
  const lengthTo = (passage: Element, node: Node, offset: number) => {
    const range = document.createRange()
    range.selectNodeContents(passage)
    range.setEnd(node, offset)
    return range.toString().length
  }
  const start = first.contains(selected.startContainer)
    ? startOf(first) + lengthTo(first, selected.startContainer, selected.startOffset)
    : startOf(first)
  const end = last.contains(selected.endContainer)
    ? startOf(last) + lengthTo(last, selected.endContainer, selected.endOffset)
    : startOf(last) + (last.textContent?.length ?? 0)
  return end > start ? { start, end } : undefined
}
