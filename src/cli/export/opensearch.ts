import type { ArchiveSettings } from '../../archive/article.ts'
import { formatProblem } from '../../archive/problem.ts'
import type { SiteArticle } from '../../build/analyse/prepared-article.ts'
import { toAddress } from '../../format/site-paths.ts'
import { withArchive } from '../analyse.ts'
import { FINE, PROBLEMS } from '../exit-codes.ts'
import type { Output, Outputs } from '../output.ts'

/** Dates may be as short as a year. One that the search engine cannot read does not keep its document out. */
const date = { type: 'date', format: 'strict_date_optional_time', ignore_malformed: true }
const keyword = { type: 'keyword' }
const text = { type: 'text' }

/**
 * The index for an archive, as OpenSearch and Elasticsearch create it: the types of all fields of a document.
 * https://docs.opensearch.org/latest/field-types/
 */
const INDEX = {
  mappings: {
    // Fields that are not listed are stored, but not searched.
    dynamic: false,
    properties: {
      title: text,
      text,
      published: date,
      publication: keyword,
      byline: text,
      section: keyword,
      page: keyword,
      language: keyword,
      tags: keyword,
      countries: keyword,
      about: keyword,
      events: { type: 'nested', properties: { day: date, until: date, text } },
      words: { type: 'integer' },
      address: keyword,
      url: keyword,
      file: keyword,
      record: { type: 'integer' },
    },
  },
} as const

/** A document of the index. */
type SearchDocument = Partial<Record<keyof (typeof INDEX)['mappings']['properties'], unknown>>

/** Returns an article as a document. What it does not have is left out. */
function toDocument(article: SiteArticle, text: string, settings: ArchiveSettings): SearchDocument {
  const { slug, headline, card, events } = article
  const { title, publisher, address: site } = settings
  return {
    title: headline,
    text,
    published: article.published || undefined,
    publication: article.publication ?? publisher ?? title,
    byline: article.byline,
    section: article.section,
    page: article.page,
    language: article.language,
    tags: article.tags,
    countries: card.countries,
    about: card.countries.slice(0, card.about),
    events: events.map(({ date, until, card }) => ({ day: date, until, text: card.text })),
    words: card.words,
    address: toAddress(`article/${slug}`, site),
    url: article.url,
    file: article.file,
    record: article.record,
  }
}

/** Prints the index for an archive: the body of the request that creates it. */
export async function printMapping(stdout: Output): Promise<number> {
  await stdout.write(`${JSON.stringify(INDEX, null, 2)}\n`)
  return FINE
}

/**
 * Prints every article as two lines for the bulk interface of OpenSearch and Elasticsearch: an action and a document.
 * The last part of an article's address identifies the document, so that a later export replaces it. Errors go to
 * standard error.
 * https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 */
export const exportDocuments = (directory: string, { stdout, stderr }: Outputs): Promise<number> =>
  withArchive(directory, async ({ settings, problems }, texts) => {
    const errors = problems.filter(({ warning }) => !warning)
    for (const error of errors) await stderr.write(`${formatProblem(error)}\n`)
    for (const [article, text] of texts()) {
      const action = { index: { _id: article.slug } }
      await stdout.write(
        `${JSON.stringify(action)}\n${JSON.stringify(toDocument(article, text, settings))}\n`,
      )
    }
    return errors.length ? PROBLEMS : FINE
  })
