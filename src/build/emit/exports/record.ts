import { type ArchiveSettings, type ArticleFormat, idOf } from '../../../archive/article.ts'
import type { Body } from '../../../format/body.ts'
import { articleFile, hasPages, toAddress } from '../../../format/site-paths.ts'
import type { AddressedArticle } from '../../analyse/prepared-article.ts'

/**
 * Returns an article as other programs read it: a line of archive.jsonl and of the export. docs/data.md explains the
 * names.
 * @param body the article's Body
 */
export function toRecord(
  { slug, headline, published, card, gaps, events, aliases }: Omit<AddressedArticle, 'bodyHash'>,
  body: Body,
  settings: ArchiveSettings,
) {
  const { title, publisher, address, formats = [] } = settings
  const text = body.source.slice(body.bodyStart)
  const mentions = new Map<string, number>()
  for (const [, , code] of [...body.headlineMentions, ...body.mentions])
    mentions.set(code, (mentions.get(code) ?? 0) + 1)
  return {
    id: idOf(body),
    slug,
    title: headline,
    published,
    ...(body.dateSource && { dateSource: body.dateSource }),
    countries: card.countries.map((code, i) => ({
      code,
      mentions: mentions.get(code) ?? 0,
      about: i < card.about,
    })),
    days: body.times.map(([start, end, day, until, damaged]) => ({
      day,
      ...(until && { until }),
      ...(damaged && { damaged: true }),
      words: text.slice(start, end),
    })),
    words: card.words,
    sha256: body.sha256,
    gaps,
    address: toAddress(`article/${slug}`, address),
    ...(aliases && { aliases }),
    publication: body.publication ?? publisher ?? title,
    ...(body.byline && { byline: body.byline }),
    ...(body.section && { section: body.section }),
    ...(body.page && { page: body.page }),
    ...(body.language && { language: body.language }),
    ...(body.url && { url: body.url }),
    ...(body.retrieved && { retrieved: body.retrieved }),
    ...(body.tags && { tags: body.tags }),
    summary: card.summary.text,
    // Published under this name since before they were called events.
    statements: events.map(({ date, until, card }) => ({
      day: date,
      ...(until && { until }),
      ...(card.damaged && { damaged: true }),
      words: card.text.slice(card.words.start, card.words.end),
      text: card.text,
      countries: card.countries,
      passage: card.id,
    })),
    file: body.file,
    record: body.record,
    ...(body.copies && { copies: body.copies }),
    ...(hasPages(settings) && { html: articleFile(slug, 'html') }),
    ...(Object.fromEntries(formats.map((format) => [format, articleFile(slug, format)])) as Partial<
      Record<ArticleFormat, string>
    >),
  }
}

/** A line of archive.jsonl. */
export type ArticleRecord = ReturnType<typeof toRecord>
