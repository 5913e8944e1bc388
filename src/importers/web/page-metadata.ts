import { paragraphsOf } from '../html/paragraphs.ts'
import type { FoundDate, FoundRecord } from '../importer.ts'
import { lettersOf } from '../letters-of.ts'
import { type LinkedArticle, linkedArticles } from './json-ld.ts'
import { addressOf } from './page-address.ts'
import { datesOf, type ReadMeta } from './page-dates.ts'
import { findHeadline, siteInTitle } from './page-headline.ts'
import { isRelated } from './related.ts'
import { siteOf } from './site.ts'

/** The facts that a page states about its article. */
export interface PageMetadata extends Omit<FoundRecord, 'body'> {
  dates: FoundDate[]
}

/**
 * Reads what a page says about its article: in JSON-LD, then in Open Graph, Dublin Core and other `<meta>` elements, then
 * in the page itself.
 * @param html the page's text, for the comments above its root
 * @param opening returns the first paragraph of the text
 * @param address the address of the page, if it is known from elsewhere
 */
export function readMetadata(
  document: Document,
  html: string,
  opening: string,
  address?: string,
): PageMetadata {
  const meta = metaReader(document)
  const articles = linkedArticles(document)
  const { url, retrieved } = addressOf(document, html, meta, articles, address)
  const title = (document.querySelector('title')?.textContent ?? '').slice(0, 1000)
  const titles = [...meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title'), title]
  const linked = articleOfPage(articles, url, titles)
  const { headline, heading } = findHeadline(document, linked?.headline, titles)
  const dates = datesOf(document, { meta, linked, heading, headline, url, opening })
  const [siteName] = meta('og:site_name')
  const site =
    (linked?.publisher && !HOST.test(linked.publisher) && HOST.test(siteName ?? '') ? undefined : siteName) ??
    linked?.publisher ??
    meta(
      'citation_journal_title',
      'dc.publisher',
      'dcterms.publisher',
      'prism.publicationname',
      'application-name',
      'cre',
    )[0]
  const publication = sourceLabel(document) ?? site ?? siteInTitle(title, headline) ?? siteOf(url)
  const authors = linked?.authors.length ? linked.authors : printedAuthors(document, meta)
  const byline = uniqueNames(authors)
    .filter((name) => !isSame(name, publication) && !isSame(name, linked?.publisher) && !HOST.test(name))
    .join('; ')
  const section =
    linked?.section ??
    meta('article:section', 'articlesection', 'section', 'og:article:section', 'parsely-section')[0]
  const language = languageOfPage(document, meta, linked)
  const tags = linked?.tags.length ? linked.tags : keywords(meta)
  const values = { publication, byline, section, url, language, retrieved }
  const metadata: PageMetadata = { headline, dates }
  for (const [name, value] of Object.entries(values))
    if (value && !EMPTY.test(value)) metadata[name as keyof typeof values] = value
  if (tags.length) metadata.tags = tags.slice(0, 50)
  return metadata
}

/** Returns a reader of `<meta>` elements: the values of each name in turn. */
function metaReader(document: Document): ReadMeta {
  const values = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim().slice(0, 5000)
    if (!content || (element.hasAttribute('itemprop') && isRelated(element))) continue
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (each) => element.getAttribute(each)?.split(/\s+/) ?? [],
    )
    for (const name of new Set(names.map((each) => each.toLowerCase()))) {
      const list = values.get(name)
      if (list) list.push(content)
      else values.set(name, [content])
    }
  }
  return (...names) => names.flatMap((name) => values.get(name) ?? [])
}

/** Returns the article among those in JSON-LD that the page is about. */
function articleOfPage(
  articles: readonly LinkedArticle[],
  url: string | undefined,
  titles: readonly string[],
): LinkedArticle | undefined {
  const path = (text: string | undefined) =>
    text?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$|\/$/g, '')
  const about = articles.filter(
    ({ headline, url: own }) =>
      (own && url && path(own) === path(url)) ||
      (headline && titles.some((title) => lettersOf(title).includes(lettersOf(headline)))),
  )
  if (!about.length)
    return articles.length === 1
      ? articles[0]
      : articles.find(({ published, headline }) => published && !headline)
  // Several descriptions of one article complete each other.
  const merged: LinkedArticle = { authors: [], tags: [] }
  for (const each of about)
    for (const [name, value] of Object.entries(each))
      if (!merged[name as keyof LinkedArticle]?.length) Object.assign(merged, { [name]: value })
  return merged
}

const AUTHOR_ELEMENTS =
  '[rel~="author" i], [itemprop~="author" i], [class~="author" i], [class~="byline" i], [class*="byline-name" i], [class*="author-name" i], [class*="author__name" i]'

function printedAuthors(document: Document, meta: ReadMeta): string[] {
  const named = meta(
    'author',
    'article:author',
    'og:article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'byl',
  )
    .flatMap((text) => text.split(';'))
    .filter((text) => authorName(text))
  if (named.length) return named
  for (const element of [...document.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, 50)) {
    if (isRelated(element)) continue
    const inner = element.querySelector('[itemprop~="name" i], [rel~="author" i]')
    const name = authorName(paragraphsOf(inner ?? element).join(' '))
    if (name) return [name]
  }
  return []
}

/** Returns an author's name without `By`; empty if it is none, but an address, a date or a longer text. */
function authorName(text: string): string {
  const name = text
    .slice(0, 500)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|par|por|von|di|door|av|af|text|texto|texte)\b:?\s+/i, '')
    .replace(/[\s,|·•-]+$/, '')
  return /^https?:|@|^\/|\d{2}|\b(?:facebook|twitter)\.com/i.test(name) || name.length > 120 ? '' : name
}

/** Returns authors' names, each once. */
function uniqueNames(authors: readonly string[]): string[] {
  const names = new Map<string, string>()
  for (const name of authors.map(authorName))
    if (name && !names.has(lettersOf(name))) names.set(lettersOf(name), name)
  return [...names.values()]
}

/** Chinese news sites name the paper that they took an article from: `来源：…`. */
function sourceLabel(document: Document): string | undefined {
  if (!/^zh|gb|big5/i.test(document.documentElement?.getAttribute('lang') ?? 'zh')) return undefined
  const line = document.body
    ? paragraphsOf(document.body).find((each) => each.length < 300 && /来源[:：]/.test(each))
    : undefined
  return /来源[:：]\s*([^\s:：,，|（()）【\]]{2,20})/.exec(line ?? '')?.[1]
}

/**
 * Returns the language that a page declares. Many pages declare English whatever theirs is, and some contradict
 * themselves; then the words of the text have to decide.
 */
function languageOfPage(
  document: Document,
  meta: ReadMeta,
  linked: LinkedArticle | undefined,
): string | undefined {
  const root = document.documentElement?.getAttribute('lang') ?? undefined
  const declared = [
    linked?.language,
    meta('og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language')[0],
    root,
  ].flatMap((tag) => (tag ? [tag.trim().replace('_', '-')] : []))
  const [first, ...others] = declared
  const main = (tag: string) => tag.split('-')[0]?.toLowerCase()
  const agrees = first && others.every((other) => main(other) === main(first))
  return agrees && (others.length || main(first) !== 'en' || !root) ? first : undefined
}

function keywords(meta: ReadMeta): string[] {
  const tags = meta('article:tag', 'og:article:tag')
  return tags.length
    ? tags
    : (meta('news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags')[0]?.split(/[,;]/) ?? [])
}

/** Values that systems write when they have none. */
const EMPTY = /^(?:nil|null|undefined|none|n\/a|-)$/i
/** A name that is only a host's: `news.example.org`. */
const HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i

const isSame = (a: string, b: string | undefined) => b !== undefined && lettersOf(a) === lettersOf(b)
