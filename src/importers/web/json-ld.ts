/** An article as JSON-LD describes it (https://schema.org/Article). */
export interface LinkedArticle {
  headline?: string
  published?: string
  created?: string
  publisher?: string
  authors: string[]
  section?: string
  language?: string
  url?: string
  tags: string[]
}

type Json = Record<string, unknown>

/** Types of pages that hold one text. */
const ARTICLE = /(?:Article|BlogPosting|Report|Review|SocialMediaPosting|CreativeWork|Recipe)$/
/** The most that is read of one page. */
const MAX_OBJECTS = 1000

/**
 * Returns the articles that a page describes in JSON-LD, with what it says about the page itself at the end.
 * Descriptions inside others, such as those of related articles, are left out.
 */
export function linkedArticles(document: Document): LinkedArticle[] {
  const objects: Json[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const queue: unknown[] = [parse(script.textContent ?? '')]
    for (let at = 0; at < queue.length && objects.length < MAX_OBJECTS; at++) {
      const value = queue[at]
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS))
      else if (isObject(value)) {
        objects.push(value)
        if (value['@graph']) queue.push(value['@graph'])
        if (isObject(value.mainEntity)) queue.push(value.mainEntity)
      }
    }
  }
  const names = new Map(
    objects.flatMap((each) => (typeof each['@id'] === 'string' ? [[each['@id'], each] as const] : [])),
  )
  const ofType = (pattern: RegExp) =>
    objects.filter((each) => textsOf(each['@type']).some((type) => pattern.test(type)))
  return [...ofType(ARTICLE), ...ofType(/WebPage$/)].map((each) => readArticle(each, names))
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

function parse(text: string): unknown {
  // Some systems put it into CDATA or a comment.
  const bare = text.replace(/<!\[CDATA\[|\]\]>/g, '')
  const json = bare.slice(
    Math.max(bare.search(/[[{]/), 0),
    Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1,
  )
  for (const repaired of [json, json.replace(/[\s\p{Cc}]+/gu, ' ')]) {
    try {
      return JSON.parse(repaired)
    } catch {
      // Line breaks inside texts are a common mistake.
    }
  }
  return undefined
}

function readArticle(article: Json, names: ReadonlyMap<string, Json>): LinkedArticle {
  const first = (...values: unknown[]) => values.flatMap(textsOf)[0]
  const namesOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.slice(0, 50).flatMap(namesOf)
    if (!isObject(value)) return textsOf(value)
    const named = typeof value['@id'] === 'string' && !value.name ? (names.get(value['@id']) ?? value) : value
    return textsOf(named.name)
  }
  const page = article.mainEntityOfPage
  const optional = {
    headline: first(article.headline, article.name),
    published: first(article.datePublished),
    created: first(article.dateCreated),
    publisher: namesOf(article.publisher)[0] ?? namesOf(article.sourceOrganization)[0],
    section: first(article.articleSection),
    language: isObject(article.inLanguage)
      ? first(article.inLanguage.alternateName)
      : first(article.inLanguage),
    url: first(article.url, isObject(page) ? page['@id'] : page, article['@id']),
  }
  const found: LinkedArticle = {
    authors: [...namesOf(article.author), ...(article.author ? [] : namesOf(article.creator))],
    tags: textsOf(article.keywords).flatMap((text) => text.split(',')),
  }
  for (const [name, value] of Object.entries(optional))
    if (value) found[name as keyof typeof optional] = value
  return found
}

/** Returns a text, or the texts of a list, without markup. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.slice(0, 100).flatMap((item) => (Array.isArray(item) ? [] : textsOf(item)))
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'string') return []
  const text = value
    .slice(0, 5000)
    .replace(/<\/?[a-z][^<>]{0,100}>/gi, '')
    .trim()
  return text ? [decodeEntities(text)] : []
}

/** JSON-LD should have no entities, but those of quotation marks and ampersands are common. */
const decodeEntities = (text: string) =>
  text
    .replace(/&#(\d{2,6});/g, (_, code) => characterOf(Number(code)))
    .replace(/&#x([\da-f]{2,5});/gi, (_, code) => characterOf(Number.parseInt(code, 16)))
    .replace(/&(quot|apos|lt|gt|nbsp|amp);/g, (_, name) => ENTITIES[name as keyof typeof ENTITIES])
const ENTITIES = { quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', amp: '&' }
const characterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
