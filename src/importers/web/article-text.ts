import { Readability } from '@mozilla/readability'
import { paragraphsOf } from '../html/paragraphs.ts'

/** The limit for the number of elements of a page. */
const MAX_ELEMENTS = 60_000

/** The text of a page's article. */
export interface ArticleText {
  paragraphs: string[]
  /** The share of the text that is links. */
  linked: number
}

/**
 * Finds the article of a page and returns its paragraphs, without captions. Changes the document.
 * @returns undefined if there is no text
 * @throws Error if the page is too large
 */
export function articleText(document: Document): ArticleText | undefined {
  if (!document.body) return undefined
  const elements = document.getElementsByTagName('*').length
  if (elements > MAX_ELEMENTS) throw new Error(`${elements} elements`)
  const whole = paragraphsOf(document.body)
  const found = new Readability(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element,
  }).parse()?.content as Element | null | undefined
  if (!found) return whole.length ? { paragraphs: whole, linked: 0 } : undefined
  const length = (node: Node) => (node.textContent ?? '').replace(/\s+/g, '').length
  const links = [...found.querySelectorAll('a[href]')].reduce((sum, link) => sum + length(link), 0)
  const linked = links / Math.max(length(found), 1)
  for (const element of found.querySelectorAll(CAPTIONS)) if (length(element) < 600) element.remove()
  const paragraphs = paragraphsOf(found).filter((text) => !FURNITURE.test(text))
  return paragraphs.length ? { paragraphs, linked } : undefined
}

/** Captions and credits of pictures, in the classes of common systems. */
const CAPTIONS =
  'figure:has(img, picture, video, iframe, svg, noscript), figcaption, .wp-caption, .wp-caption-text, .caption, .image-caption, .photo-caption, .media-caption, [itemprop~="caption" i], .credit, .image-credit'

/** Lines between the paragraphs of news sites that belong to the page. */
const FURNITURE =
  /^(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|publicidade|continue reading(?: the main story)?|read more|share(?: this)?|story continues below(?: advertisement)?)[.:…]?$/i
