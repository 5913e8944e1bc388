import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'

/** The parts of a feed that records are made of, in all formats. Texts may be HTML. */
export interface FeedOutline {
  title: string | undefined
  language: string | undefined
  entries: FeedEntry[]
}

/** An entry of a feed. Of several values for the same, the first that is there counts. */
export interface FeedEntry {
  title: string | undefined
  dates: (string | undefined)[]
  bodies: (string | undefined)[]
  authors: (string | undefined)[]
  tags: (string | undefined)[]
  addresses: (string | undefined)[]
  language: string | undefined
  section?: string | undefined
  /** The publication that the entry comes from, if that is not the feed. */
  source?: string | undefined
}

/** Returns the parts of RSS 0.9x and 2.0. */
export const rssEntries = (feed: RssFeed.Feed<string>): FeedOutline => ({
  title: feed.title ?? feed.dc?.titles?.[0],
  language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
  entries: (feed.items ?? []).map((item) => ({
    title: item.title ?? item.dc?.titles?.[0],
    dates: [
      item.pubDate,
      ...(item.dc?.dates ?? []),
      item.dcterms?.issued?.[0],
      item.dcterms?.created?.[0],
      item.atom?.published,
      item.atom?.updated,
    ],
    bodies: [
      item.content?.encoded,
      item.atom?.content?.value,
      item.description,
      item.dc?.descriptions?.[0],
      item.media?.description?.value,
    ],
    authors: [
      ...(item.authors ?? []).map(({ name, email }) => name ?? email?.split('@')[0]),
      ...(item.dc?.creators ?? []),
    ],
    tags: [...(item.categories ?? []).map(({ name }) => name), ...(item.dc?.subjects ?? [])],
    addresses: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
    section: item.prism?.section,
    source: item.source?.title ?? item.prism?.publicationName,
  })),
})

/** Returns the parts of RSS 1.0 and 0.90. */
export const rdfEntries = (feed: RdfFeed.Feed<string>): FeedOutline => ({
  title: feed.title ?? feed.dc?.titles?.[0],
  language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
  entries: (feed.items ?? []).map((item) => ({
    title: item.title ?? item.dc?.titles?.[0],
    dates: [...(item.dc?.dates ?? []), item.dcterms?.issued?.[0], item.dcterms?.created?.[0]],
    bodies: [item.content?.encoded, item.description, item.dc?.descriptions?.[0]],
    authors: item.dc?.creators ?? [],
    tags: item.dc?.subjects ?? [],
    addresses: [item.link, item.rdf?.about],
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
    source: item.dc?.sources?.find((source) => !/^https?:/i.test(source)),
  })),
})

/** Returns the parts of Atom. The date of publication comes before that of the last change. */
export const atomEntries = (feed: AtomFeed.Feed<string>): FeedOutline => ({
  title: feed.title?.value,
  language: feed.xml?.lang ?? feed.dc?.languages?.[0],
  entries: (feed.entries ?? []).map((entry) => {
    const authors = [...(entry.authors ?? []).map(({ name }) => name), ...(entry.dc?.creators ?? [])]
    const own = entry.links?.filter(({ rel }) => !rel || rel === 'alternate') ?? []
    return {
      title: entry.title?.value,
      dates: [
        entry.published,
        ...(entry.dc?.dates ?? []),
        entry.dcterms?.issued?.[0],
        entry.dcterms?.created?.[0],
        entry.updated,
      ],
      bodies: [entry.content?.value, entry.summary?.value, entry.media?.description?.value],
      authors: authors.length ? authors : (feed.authors ?? []).map(({ name }) => name),
      tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
      addresses: [...own.map(({ href }) => href), entry.id],
      language: entry.xml?.lang ?? entry.content?.xml?.lang ?? entry.dc?.languages?.[0],
      source: entry.source?.title?.value,
    }
  }),
})

/** Returns the parts of JSON Feed. */
export const jsonEntries = (feed: JsonFeed.Feed<string>): FeedOutline => ({
  title: feed.title,
  language: feed.language,
  entries: (feed.items ?? []).map((item) => ({
    title: item.title,
    dates: [item.date_published, item.date_modified],
    bodies: [item.content_html, item.content_text, item.summary],
    authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
    tags: item.tags ?? [],
    addresses: [item.url, item.external_url, item.id],
    language: item.language,
  })),
})
