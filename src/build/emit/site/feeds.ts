import { createHash } from 'node:crypto'
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { type ArchiveSettings, dayOf, idOf } from '../../../archive/article.ts'
import { forXml, withGaps } from '../../../format/article/plain-text.ts'
import { countryName } from '../../../format/country-name.ts'
import { ATOM, feedFolder, hasPages, JSON_FEED, toAddress } from '../../../format/site-paths.ts'
import { publishedTexts } from '../../../messages/published.ts'
import type { AddressedArticle } from '../../analyse/prepared-article.ts'
import type { Writer } from '../../output/output.ts'
import type { Emitter, Site } from '../emitter.ts'
import { PrintedTime } from './printed-time.ts'

/** A feed lists this number of articles: the newest. */
const NEWEST = 50

/** The update time of a feed without articles, since every feed must have one. */
const NEVER = '1970-01-01T00:00Z'

/** The feeds of the archive and of each country. */
export const feeds = {
  name: 'feeds',
  emit({ articles, countries, settings }, { write }) {
    for (const [file, content] of feedsOf(articles, settings)) write(file, content)
    if (!hasPages(settings)) return
    const byCountry = new Map<string, AddressedArticle[]>(countries.map(({ code }) => [code, []]))
    for (const article of articles)
      for (const code of article.card.countries) byCountry.get(code)?.push(article)
    for (const [code, own] of byCountry)
      for (const [file, content] of feedsOf(own, settings, code)) write(file, content)
  },
} satisfies Emitter<Pick<Site, 'articles' | 'countries' | 'settings'>, void, Writer>

/** Returns a UUID (RFC 9562, version 8). The same words give the same UUID. */
function uuidOf(...words: string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(words)).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

/**
 * Returns the feeds of an archive or of a country.
 * @param articles in the order of the archive
 * @param code the country's code; without it, the feeds are the archive's
 * @returns Atom (RFC 4287) and JSON Feed 1.1, by path
 */
export function feedsOf(
  articles: readonly AddressedArticle[],
  settings: ArchiveSettings,
  code?: string,
): [path: string, content: string][] {
  const { language, address: site } = settings
  const texts = publishedTexts(language)
  const nameOf = (country: string) => countryName(country, texts)
  const publisher = settings.publisher ?? settings.title
  const folder = feedFolder(code)
  // Relative addresses are resolved from the feed's own folder.
  const to = (path: string) =>
    site ? toAddress(path, site) : `${code ? '../../' : ''}${encodeURI(path)}` || './'
  const title = code ? texts.site.countryFeed(settings.title, nameOf(code)) : settings.title
  const home = to(code ? `country/${code.toLowerCase()}` : '')
  const entries = articles
    .slice(-NEWEST)
    .toReversed()
    .map(({ file, record, slug, headline, published, card }) => ({
      // Correcting a headline changes the address, but not the name of the file.
      id: uuidOf(dayOf(published), idOf({ file, record })),
      url: to(`article/${slug}`),
      headline,
      time: new PrintedTime(published),
      summary: withGaps(card.summary.text, card.summary.gaps),
      countries: card.countries,
    }))
  const times = entries.map(({ time }) => time).sort((a, b) => b.getTime() - a.getTime())
  const updated = times[0] ?? new PrintedTime(NEVER)
  const text = (value: string) => ({ value: forXml(value), type: 'text' })
  const atom = generateAtomFeed({
    id: site ? to(`${folder}${ATOM}`) : uuidOf(settings.title, folder),
    title: text(title),
    updated,
    authors: [{ name: forXml(publisher) }],
    links: [
      { href: site ? to(`${folder}${ATOM}`) : ATOM, rel: 'self', type: 'application/atom+xml' },
      { href: home, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: language },
    entries: entries.map(({ id, url, headline, time, summary, countries }) => ({
      id,
      title: text(headline),
      updated: time,
      published: time,
      links: [{ href: url, rel: 'alternate', type: 'text/html' }],
      ...(summary && { summary: text(summary) }),
      categories: countries.map((each) => ({ term: each, label: nameOf(each) })),
    })),
  })
  // The library omits an empty list, but a feed has to have one.
  const json = generateJsonFeed({
    title,
    home_page_url: home,
    feed_url: site ? to(`${folder}${JSON_FEED}`) : JSON_FEED,
    language,
    authors: [{ name: publisher }],
    items: entries.map(({ id, url, headline, time, summary, countries }) => ({
      id,
      url,
      title: headline,
      content_text: summary || headline,
      ...(summary && { summary }),
      date_published: time,
      tags: countries.map(nameOf),
    })),
  }) as { items?: unknown[] }
  return [
    [`${folder}${ATOM}`, atom],
    [`${folder}${JSON_FEED}`, `${JSON.stringify({ ...json, items: json.items ?? [] })}\n`],
  ]
}
