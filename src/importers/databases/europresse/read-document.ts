import { paragraphsOf } from '../../html/paragraphs.ts'
import type { FoundRecord } from '../../importer.ts'
import { lineOf } from '../page-file.ts'
import { readHeader } from './read-header.ts'

/** The number of a document, with its date: `news·20121004·PO·2040056000`. */
const NUMBER = /news[·.](\d{8})[·.]/
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i
const TITLE = '.titreArticleVisu, .TitreArticleVisu, .rdp__articletitle'

/** Marks the end of the headline in the text of a document. */
const MARK = '\u{E000}'

/** Reads a document of Europresse. */
export function readDocument(container: Element): FoundRecord {
  // Notes and captions.
  for (const aside of container.querySelectorAll('aside')) aside.remove()
  const title = container.querySelector(TITLE)
  const headline = lineOf(title)
  // Older exports have the issue in the same element: `Springfield Weekly, no. 5968`.
  const publication = lineOf(container.querySelector('.DocPublicationName')).replace(
    /,\s*(?:no|n°|nº|nr|vol|issue)\b.*$/i,
    '',
  )
  const header = readHeader(
    [...container.querySelectorAll('.DocHeader')].map((each) => each.textContent).join(''),
  )
  const number = NUMBER.exec(container.textContent ?? '')?.[1]
  const author = container.querySelector('.sm-margin-bottomNews')
  const byline = author ? lineOf(author) : title ? bylineBelow(title) : ''
  const texts = container.querySelectorAll('.docOcurrContainer')
  const body = texts.length
    ? [...texts].flatMap((text) => paragraphsOf(text))
    : bodyBelow(container, title, byline)
  return {
    headline,
    dates: [
      ...(header.date ? [{ text: header.date, source: 'printed' as const }] : []),
      ...(number ? [{ text: number, source: 'metadata' as const }] : []),
    ],
    publication,
    byline,
    section: header.section,
    page: header.page,
    body: body.join('\n\n'),
  }
}

/** Returns the author: the block below the headline, or a short line that ends with a line break in older exports. */
function bylineBelow(title: Element): string {
  const next = title.nextElementSibling ?? title.closest('.titreArticle')?.nextElementSibling
  if (/^div$/i.test(next?.nodeName ?? '') && !next?.querySelector('p, .docOcurrContainer')) {
    const line = lineOf(next)
    return isShort(line) ? line : ''
  }
  let text = ''
  for (let node = title.nextSibling; node; node = node.nextSibling) {
    if (/^br$/i.test(node.nodeName)) {
      if (text.trim()) return isShort(text) ? text.trim() : ''
    } else if (/^(?:p|div|table)$/i.test(node.nodeName)) return ''
    else text += node.textContent ?? ''
  }
  return ''
}

/** Longer lines are text. */
const isShort = (line: string) => line.trim().split(/\s+/).length <= 10

/** Returns the paragraphs from the headline to the copyright or the number of the document. */
function bodyBelow(container: Element, title: Element | null, byline: string): string[] {
  title?.append(MARK)
  const paragraphs = paragraphsOf(container)
  const from = paragraphs.findIndex((text) => text.includes(MARK))
  const below = paragraphs.slice(from + 1)
  if (byline && below[0] === byline) below.shift()
  const end = below.findIndex((text) => NUMBER.test(text))
  const body = end < 0 ? below : below.slice(0, end)
  // Only the last lines can be the copyright: articles may begin a paragraph like that, too.
  const copyright = body.findIndex((text, at) => at >= body.length - 3 && COPYRIGHT.test(text))
  return copyright < 0 ? body : body.slice(0, copyright)
}
