import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../archive/excerpt.ts'
import type { ProblemText } from '../../archive/problem.ts'
import { readDate } from '../dates/read-date.ts'
import { parseHtml } from '../html/html.ts'
import { isNestedDeeper } from '../html/nesting.ts'
import { lettersOf } from '../letters-of.ts'
import { type ArticleText, articleText } from './article-text.ts'
import { type PageMetadata, readMetadata } from './page-metadata.ts'

/** The article of a page, or the reason why there is none. */
export type PageArticle = { article: PageMetadata & { body: string } } | { refused: ProblemText }

/** Finding the article takes the square of the depth. */
const MAX_DEPTH = 1200
/** Each element takes several kilobytes of memory. The largest articles have a tenth of this. */
const MAX_TAGS = 300_000
/** A text with a larger share of links is a list. */
const MOSTLY_LINKS = 0.6
/** Texts of error pages and logins are shorter, in UTF-16 code units. */
const SHORT = 1200
const ERROR =
  /^\W*(?:(?:error|fehler|erreur)\W*)?(?:40[0-9]|410|50[0-4])\b|\b(?:page|file|article|seite|página) (?:not found|nicht gefunden|no encontrada|cannot be found|non trouvée|niet gevonden)\b|\bnot found$|^access denied|^forbidden$|^just a moment|^attention required|\bpage (?:introuvable|non trouvée)\b/i

/**
 * Finds the article of a web page.
 * @param address the address of the page, if it is known
 */
export function readPage(html: string, address?: string): PageArticle {
  const messages = importersMessages.web
  if (isNestedDeeper(html, MAX_DEPTH)) return { refused: messages.tooDeep(MAX_DEPTH) }
  const tags = html.split('<', MAX_TAGS + 1).length
  if (tags > MAX_TAGS) return { refused: messages.tooComplex(`${MAX_TAGS} tags`) }
  const document = parsePage(html)
  const title = (document.querySelector('title')?.textContent ?? '').trim()
  const hasLogin = document.querySelector('input[type="password" i]') !== null
  let found: ArticleText | undefined
  let metadata: PageMetadata
  try {
    // Finding the article changes the document, so that comes last.
    const copy = parsePage(html)
    found = articleText(copy)
    metadata = readMetadata(document, html, found?.paragraphs[0] ?? '', address)
  } catch (error) {
    return { refused: messages.tooComplex(excerpt((error as Error).message)) }
  }
  if (!found) return { refused: messages.noText(excerpt(title)) }
  const paragraphs = withoutHead(found.paragraphs, metadata, document)
  const length = paragraphs.join('').length
  const { headline } = metadata
  if (length < SHORT && (ERROR.test(title) || ERROR.test(headline)))
    return { refused: messages.error(excerpt(title || headline)) }
  if (hasLogin && length < SHORT / 3) return { refused: messages.login(excerpt(title)) }
  if (!length) return { refused: messages.noText(excerpt(title)) }
  if (found.linked > MOSTLY_LINKS) return { refused: messages.list(excerpt(title)) }
  return { article: { ...metadata, body: paragraphs.join('\n\n') } }
}

/** Parses a page, without the readings of East Asian characters that stand above them. */
function parsePage(html: string): Document {
  const document = parseHtml(html)
  for (const reading of document.querySelectorAll('rt, rp')) reading.remove()
  return document
}

/** The number of lines that may stand above the text, and their greatest length. */
const HEAD_LINES = 5
const HEAD_LENGTH = 60

/** Removes lines at the beginning that repeat the headline, the byline, the date or links to sections. */
function withoutHead(
  paragraphs: readonly string[],
  { headline, byline, section }: PageMetadata,
  document: Document,
): string[] {
  const head = new Set([headline, section ?? '', byline ?? ''].map(lettersOf))
  // Titles often begin with the section.
  const title = document.querySelector('[property="og:title"]')?.getAttribute('content')?.slice(0, 500) ?? ''
  for (const part of title.replace(headline, '').split(/[|:–—-]/)) head.add(lettersOf(part))
  const authors = byline?.split('; ').map(lettersOf) ?? []
  const isByline = (text: string) =>
    authors.length > 0 &&
    text.length < (byline?.length ?? 0) + 40 &&
    authors.every((author) => lettersOf(text).includes(author))
  for (const link of document.querySelectorAll('a[href]')) {
    const text = link.textContent ?? ''
    if (text.length < HEAD_LENGTH) head.add(lettersOf(text))
  }
  const isDate = (text: string) => /\d/.test(text) && !('fault' in readDate(text))
  const isHead = (text: string) =>
    isByline(text) ||
    (text.length < HEAD_LENGTH
      ? head.has(lettersOf(text)) || isDate(text)
      : lettersOf(text) === lettersOf(headline))
  const begin = paragraphs.findIndex(
    (text) => text.length >= HEAD_LENGTH && lettersOf(text) !== lettersOf(headline),
  )
  return paragraphs.filter(
    (text, index) => index >= Math.min(HEAD_LINES, begin < 0 ? 1 : begin) || !isHead(text),
  )
}
