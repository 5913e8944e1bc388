import { type AnalysedRecord, bodyOf } from '../../archive/article.ts'

/**
 * Returns a record as the export prints it. docs/command-line.md explains the names. A value that the source does not
 * give is null.
 * @param withText true if the body is printed too
 */
export function toExportRecord(article: AnalysedRecord, withText: boolean) {
  const body = bodyOf(article)
  return {
    file: article.file,
    record: article.record,
    id: article.id,
    title: article.headline,
    published: article.published || null,
    dateSource: article.dateSource ?? null,
    publication: article.publication ?? null,
    byline: article.byline ?? null,
    section: article.section ?? null,
    page: article.page ?? null,
    language: article.language ?? null,
    url: article.url ?? null,
    retrieved: article.retrieved ?? null,
    tags: article.tags ?? [],
    countries: article.countries.map(({ code, mentions, about }) => ({ code, mentions, about })),
    days: article.times.map(({ start, end, date, until, damaged }) => ({
      day: date,
      ...(until && { until }),
      ...(damaged && { damaged }),
      words: body.slice(start, end),
    })),
    statements: article.events.map(({ date, until, damaged, words, sentence, countries }) => ({
      day: date,
      ...(until && { until }),
      ...(damaged && { damaged }),
      words: body.slice(words.start, words.end),
      text: body.slice(sentence.start, sentence.end).trim(),
      countries,
      passage: sentence.id,
    })),
    words: article.words,
    gaps: article.gaps.length,
    aliases: article.aliases ?? [],
    sha256: article.sha256,
    ...(withText && { text: body }),
  }
}

/** A line of the export. */
export type ExportRecord = ReturnType<typeof toExportRecord>
