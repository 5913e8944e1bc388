import { dateInAddress, dateInFileName, findDate, readDate } from '../dates/read-date.ts'
import { paragraphsOf } from '../html/paragraphs.ts'
import type { FoundDate } from '../importer.ts'
import type { LinkedArticle } from './json-ld.ts'
import { isRelated } from './related.ts'

/**
 * Names of `<meta>` elements that hold the date of publication, the most trustworthy first: Open Graph, Dublin Core,
 * Highwire, Parse.ly, Sailthru and those of single publishers
 * (cf. https://github.com/adbar/htmldate/blob/master/htmldate/core.py).
 */
const META_NAMES = [
  ...[
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
  ],
  ...[
    'dcterms.issued',
    'dc.date.issued',
    'dc.date.published',
    'dcterms.created',
    'dc.date.created',
    'dcterms.date',
  ],
  ...['dc.date', 'citation_publication_date', 'citation_online_date', 'citation_date', 'parsely-pub-date'],
  ...[
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
  ],
  ...[
    'publication_date',
    'publication-date',
    'published',
    'publishtime',
    'publish_time',
    'published-date',
    'pdate',
  ],
  ...[
    'ptime',
    'originalpublicationdate',
    'article_date_original',
    'article.published',
    'article.created',
    'displaydate',
  ],
  ...[
    'date_published',
    'datecreated',
    'date',
    'bt:pubdate',
    'rnews:datepublished',
    'prism.publicationdate',
    'issue_date',
  ],
]

/** Reads `<meta>` elements by name. */
export type ReadMeta = (...names: string[]) => string[]

/** The parts of a page by which its dates are found. */
interface PageParts {
  meta: ReadMeta
  linked: LinkedArticle | undefined
  /** The element of the headline, if it is on the page. */
  heading: Element | undefined
  headline: string
  url: string | undefined
  /** The first paragraph of the text. */
  opening: string
}

/** Returns the dates that may be that of a page's publication, the most trustworthy first. */
export function datesOf(
  document: Document,
  { meta, linked, heading, headline, url, opening }: PageParts,
): FoundDate[] {
  const dates: FoundDate[] = []
  const add = (source: FoundDate['source'], ...texts: (string | null | undefined)[]) => {
    for (const text of texts)
      if (text?.trim() && /\d/.test(text)) dates.push({ text: text.trim().slice(0, 200), source })
  }
  add('metadata', linked?.published, ...meta(...META_NAMES))
  const printed = marked(document, heading)
  add('metadata', ...printed.filter(({ exact }) => exact).map(({ text }) => text))
  add('printed', ...printed.filter(({ exact }) => !exact).map(({ text }) => text))
  const address = (url && dateInAddress(url)) || ''
  const isDay = address.length > 'YYYY-MM'.length
  if (isDay) add('address', address)
  add(
    'printed',
    nearHeadline(document, headline, opening),
    dateIn(document.querySelector('title')?.textContent ?? ''),
  )
  add('metadata', linked?.created)
  if (!isDay) add('address', address)
  return dates
}

/** Dates that elements of the article itself are marked as: microdata first, then `<time>` elements close to the headline. */
function marked(document: Document, heading: Element | undefined): { text: string; exact: boolean }[] {
  const datesIn = (element: Element) => {
    const exact = element.getAttribute('datetime') || element.getAttribute('content')
    const text = exact?.trim() || paragraphsOf(element).join(' ')
    return 'published' in readDate(text)
      ? [{ text, exact: Boolean(exact) }]
      : [dateIn(text)].flatMap((date) => (date ? [{ text: date, exact: false }] : []))
  }
  const closest = (selector: string) => {
    const candidates = [...document.querySelectorAll(selector)]
      .filter((each) => !isRelated(each))
      .slice(0, 200)
    for (let area = heading?.parentElement; area && area.nodeName !== 'BODY'; area = area.parentElement) {
      const within = candidates.filter((each) => area?.contains(each))
      // An element that holds the dates of several links is a list.
      if (within.length) return within.slice(0, 1)
    }
    return candidates.length === 1 ? candidates : []
  }
  const microdata = closest(
    '[itemprop~="datePublished" i], [property$="datePublished" i], time[pubdate], .dt-published, abbr.published',
  )
  return [...microdata, ...closest('time')].flatMap(datesIn)
}

/** The number of paragraphs around the headline that are searched, and their greatest length. */
const NEARBY = 12
const MAX_LENGTH = 200

/** Returns the first date in a line between the headline and the text, or just above the headline. */
function nearHeadline(document: Document, headline: string, opening: string): string | undefined {
  if (!document.body) return undefined
  const paragraphs = paragraphsOf(document.body)
  const at = paragraphs.findIndex((each) => headline && each.includes(headline))
  const start = paragraphs.findIndex(
    (each, index) => index > at && opening && each.startsWith(opening.slice(0, 60)),
  )
  if (at < 0 && start < 0) return undefined
  const from = at < 0 ? Math.max(start - NEARBY, 0) : at + 1
  const to = start < 0 ? from + NEARBY : Math.min(start, from + 3 * NEARBY)
  const lines = [
    ...paragraphs.slice(from, to),
    ...(at < 0 ? [] : paragraphs.slice(Math.max(at - 3, 0), at).reverse()),
  ]
  for (const line of lines) {
    const date = line.length <= MAX_LENGTH && dateIn(line)
    if (date) return date
  }
  return undefined
}

/** Returns the words of the first date in a text that says at least the month. */
function dateIn(text: string): string | undefined {
  const date = text.length < 1000 && /\d/.test(text) ? findDate(text)?.text : undefined
  const reading = date && readDate(date)
  return reading && 'published' in reading && reading.published.length < 7 ? undefined : date
}

/**
 * Returns the dates that the file of a saved page gives.
 * @param name of the file
 * @param saved the time at which the page was saved, if that is known
 */
export function datesOfFile(name: string, saved: string | undefined): FoundDate[] {
  const fileDate = dateInFileName(name)
  return [
    ...(fileDate ? [{ text: fileDate, source: 'file name' as const }] : []),
    ...(saved ? [{ text: saved, source: 'capture' as const }] : []),
  ]
}
