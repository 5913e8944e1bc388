import type { MarginNote } from './margin-notes.ts'

/** Returns the text node and offset of a character in a passage. Highlights and gaps split its text into nodes. */
function pointAt(passage: Element, offset: number): [Text, number] | undefined {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
  let rest = offset
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (rest < node.length) return [node, rest]
    rest -= node.length
  }
  return undefined
}

/** Returns the distance from the top of the article to the line in which a note's words begin, in pixels. */
export function lineOf(
  article: Element,
  { passage, offset }: Pick<MarginNote, 'passage' | 'offset'>,
): number {
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
