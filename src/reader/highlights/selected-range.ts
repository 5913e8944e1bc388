import type { Range } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'
import { passagesOf } from '../passages.ts'

/** Returns the length of a passage's text up to a point in it. */
function lengthTo(passage: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.selectNodeContents(passage)
  range.setEnd(node, offset)
  return range.toString().length
}

/**
 * Returns the selected part of the body as offsets into it, or `undefined` if none of the body is selected. Counting
 * works because passages contain the source's text, character for character.
 */
export function selectedRange(body: Body): Range | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const selected = selection.getRangeAt(0)
  const prose = document.querySelector('.prose')
  if (!prose || !selected.intersectsNode(prose)) return undefined
  const passages = [...prose.querySelectorAll('[id^="p-"]')].filter((passage) =>
    selected.intersectsNode(passage),
  )
  const [first, last] = [passages[0], passages.at(-1)]
  if (!first || !last) return undefined
  const starts = new Map(passagesOf(body).map(({ id, start }) => [id, start]))
  const startOf = (passage: Element) => starts.get(passage.id) ?? 0
  const start = first.contains(selected.startContainer)
    ? startOf(first) + lengthTo(first, selected.startContainer, selected.startOffset)
    : startOf(first)
  const end = last.contains(selected.endContainer)
    ? startOf(last) + lengthTo(last, selected.endContainer, selected.endOffset)
    : startOf(last) + (last.textContent?.length ?? 0)
  return end > start ? { start, end } : undefined
}
