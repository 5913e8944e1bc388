import { paragraphsOf } from '../../html/paragraphs.ts'
import type { FoundRecord } from '../../importer.ts'
import { lineOf } from '../page-file.ts'

/**
 * Reads an article in “article format”. Above its text stand, in this order and each in a `div`: column, section,
 * headline, author, credit, number of words, date and time, publication, its code, edition, page, volume, language and
 * copyright. All except headline and date may be missing. They are in the language of the
 * interface, but the headline has a class of its own, and the date has a year.
 */
export function readArticleLayout(article: Element): FoundRecord {
  const lines: { text: string; element: Element }[] = []
  const body: string[] = []
  for (const element of article.children) {
    if (/^(?:P|PRE)$/.test(element.tagName)) {
      // Captions, the publisher and the number of the document stand in paragraphs without this class.
      if (element.tagName === 'PRE' || /articleParagraph/i.test(element.className))
        body.push(...paragraphsOf(element))
    } else if (!body.length) lines.push({ text: lineOf(element), element })
  }
  const headlineAt = lines.findIndex(({ element }) => element.id === 'hd' || hasHeadline(element))
  const above = lines.slice(0, Math.max(headlineAt, 0)).map(({ text }) => text)
  const below = lines.slice(headlineAt + 1)
  const isAuthor = ({ element }: { element: Element }) => /(?:^|\s)author(?:\s|$)/.test(element.className)
  const details = below.filter((line) => !isAuthor(line)).map(({ text }) => text)
  const dateAt = details.findIndex(isDate)
  const byline = below
    .filter(isAuthor)
    .map(({ text }) => text)
    .join('; ')
  const time = isTime(details[dateAt + 1]) ? details[dateAt + 1] : undefined
  const [publication, ...rest] = dateAt < 0 ? [] : details.slice(dateAt + (time ? 2 : 1))
  const date = [details[dateAt], time].filter(Boolean).join(' ')
  return {
    headline: lines[headlineAt]?.text ?? '',
    dates: date ? [{ text: date, source: 'printed' }] : [],
    byline,
    section: above.join(' / '),
    publication: publication ?? '',
    page: rest.slice(0, -2).findLast(isPage) ?? '',
    body: body.join('\n\n'),
  }
}

const hasHeadline = (element: Element) =>
  /Headline$/.test(element.className) || element.querySelector('[class$="Headline"]') !== null
const isTime = (text = '') => /^\d{1,2}[:.]\d{2}(?:\s?[AP]M)?$/i.test(text)
/** A page or pages: `14`, `6,7`, `A10`, `45-61`. */
const isPage = (text: string) =>
  /^(?:[A-Z]{1,3}[-.]?)?\d{1,4}[A-Z]?(?:\s?[-–,;]\s?[A-Z]{0,3}\d{1,4}[A-Z]?)*$/.test(text)
/** A line with a year and another number, such as `7 October 2018`. `2018 words` is none. */
const isDate = (text: string) =>
  text.length < 60 && /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/.test(text) && (text.match(/\d+/g)?.length ?? 0) > 1
