import type { MarginNote } from './margin-notes.ts'

/** The element and offset at which a character of a passage stands: marks and gaps cut its text into pieces. */
function pointAt(passage: Element, offset: number): [Text, number] | undefined {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.length) return [node, left]
    left -= node.length
  }
  return undefined
}

/** How far below the top of the article the line lies in which a note's words begin, in pixels. */
export function topOf(article: Element, { passage, offset }: Pick<MarginNote, 'passage' | 'offset'>): number {
  const top = article.getBoundingClientRect().top
  const element = document.getElementById(passage)
  if (!element) return 0
  const point = pointAt(element, offset)
  if (!point) return element.getBoundingClientRect().top - top
  const range = document.createRange()
  range.setStart(...point)
  range.setEnd(point[0], point[1] + 1)
  return range.getBoundingClientRect().top - top
}
