import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { importers as importersMessages } from '#messages/importers'
import { dateInAddress } from '../dates/read-date.ts'
import { asciiHead } from '../encoding/ascii-text.ts'
import { readText } from '../encoding/read-text.ts'
import { paragraphsInHtml } from '../html/fragment.ts'
import { type Found, type FoundRecord, ImportError, type Importer, type ImportFile } from '../importer.ts'
import { siteOf } from '../web/site.ts'
import {
  atomEntries,
  type FeedEntry,
  type FeedOutline,
  jsonEntries,
  rdfEntries,
  rssEntries,
} from './entries.ts'

/** A format of feeds: what it looks like, and how its entries are read. */
interface FeedFormat {
  pattern: RegExp
  parse: (text: string) => FeedOutline
  /** The end of an entry and of a feed, to close one that was cut off. */
  endOfEntry?: string
  endOfFeed?: string
}

/** Comments, processing instructions and a document type may come before the root. */
const FORMATS: readonly FeedFormat[] = [
  {
    pattern: /<rss[\s>]/i,
    parse: (text) => rssEntries(parseRssFeed(text)),
    endOfEntry: '</item>',
    endOfFeed: '</channel></rss>',
  },
  {
    pattern: /<(?:[\w-]{1,20}:)?feed\s[^>]*?(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom)/i,
    parse: (text) => atomEntries(parseAtomFeed(text)),
    endOfEntry: '</entry>',
    endOfFeed: '</feed>',
  },
  {
    pattern:
      /<rdf:RDF\s[^>]*?(?:purl\.org\/(?:rss|net\/rss)|my\.netscape\.com\/(?:rdf|publish)|channel\.netscape\.com)/i,
    parse: (text) => rdfEntries(parseRdfFeed(text)),
    endOfEntry: '</item>',
    endOfFeed: '</rdf:RDF>',
  },
  {
    pattern: /^\s*\{[\s\S]{0,4000}?"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/i,
    parse: (text) => jsonEntries(parseJsonFeed(text)),
  },
]

const formatOf = (file: ImportFile): FeedFormat | undefined => {
  const start = asciiHead(file).slice(0, 16_000)
  // A page may mention a feed.
  return /^\s*(?:<[?!r]|<(?:[\w-]{1,20}:)?feed|\{)/i.test(start) && !/<html[\s>]/i.test(start.slice(0, 2000))
    ? FORMATS.find(({ pattern }) => pattern.test(start))
    : undefined
}

/** RSS 0.9 to 2.0, RSS 1.0, Atom and JSON Feed. */
export const feed: Importer = {
  name: 'Feed',
  recognises: (file) => formatOf(file) !== undefined,
  async *read(file, settings) {
    const messages = importersMessages.feeds
    const { text, warnings } = await readText(file, settings)
    yield* warnings
    const format = formatOf(file)
    if (!format) throw new ImportError(messages.notAFeed)
    const { endOfEntry, endOfFeed } = format
    const isCutOff = endOfFeed && !text.slice(-2000).toLowerCase().includes(endOfFeed.slice(-6).toLowerCase())
    const last = endOfEntry ? text.lastIndexOf(endOfEntry) : -1
    const whole =
      isCutOff && endOfEntry && last >= 0 ? `${text.slice(0, last + endOfEntry.length)}${endOfFeed}` : text
    const outline = parseFeed(format, whole)
    for (const entry of outline.entries) yield recordOf(entry, outline)
    if (isCutOff) yield { refused: messages.cutOff } satisfies Found
  },
}

function parseFeed(format: FeedFormat, text: string): FeedOutline {
  try {
    return format.parse(text)
  } catch (error) {
    const { message, cause } = error as Error
    throw new ImportError(importersMessages.feeds.invalid(cause instanceof Error ? cause.message : message))
  }
}

function recordOf(entry: FeedEntry, outline: FeedOutline): FoundRecord {
  const text = (html: string | undefined) => paragraphsInHtml(html ?? '').join(' ')
  const bodies = entry.bodies.map((html) => paragraphsInHtml(html ?? '').join('\n\n'))
  const url = entry.addresses.find((address) => address && /^https?:\/\//i.test(address.trim()))?.trim()
  const publication = text(entry.source) || text(outline.title) || siteOf(url)
  const byline = [...new Set(entry.authors.map((name) => text(name)))].filter(Boolean).join('; ')
  const language = entry.language ?? outline.language
  const address = url && dateInAddress(url)
  const section = text(entry.section)
  const tags = entry.tags.map((tag) => text(tag)).filter(Boolean)
  return {
    headline: text(entry.title),
    dates: [
      ...entry.dates.flatMap((date) => (date ? [{ text: date, source: 'feed' as const }] : [])),
      ...(address ? [{ text: address, source: 'address' as const }] : []),
    ],
    body: bodyAmong(bodies),
    ...(publication && { publication }),
    ...(byline && { byline }),
    ...(section && { section }),
    ...(url && { url }),
    ...(language && { language }),
    ...(tags.length && { tags }),
  }
}

/** A text that is shorter is a label such as “Abstract” or “Read more”. */
const SHORTEST_TEXT = 20

/** The first text, unless it is only a label. */
const bodyAmong = (bodies: readonly string[]) =>
  bodies.find(({ length }) => length >= SHORTEST_TEXT) ?? bodies.find(Boolean) ?? ''
