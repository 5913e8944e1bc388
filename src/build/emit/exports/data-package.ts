import type { ArchiveSettings } from '../../../archive/article.ts'
import { DATA_PACKAGE, listFiles } from '../../../format/site-paths.ts'
import { publishedTexts } from '../../../messages/published.ts'
import type { Writer } from '../../output/output.ts'
import type { Emitter, Site } from '../emitter.ts'
import { fields } from './table.ts'

const PROFILES = 'https://datapackage.org/profiles/2.0'

/** The description of archive.csv and archive.jsonl for other programs. */
export const dataPackage = {
  name: 'data package',
  emit({ settings, articles }, { write }) {
    write(DATA_PACKAGE, `${JSON.stringify(describePackage(settings, articles.length), null, 2)}\n`)
  },
} satisfies Emitter<Pick<Site, 'settings' | 'articles'>, void, Writer>

/**
 * Describes the two files by the Data Package standard, version 2: https://datapackage.org
 * @param articles the number of articles
 */
export const describePackage = (
  { title, language, publisher, address }: ArchiveSettings,
  articles: number,
) => {
  const { site: siteMessages } = publishedTexts(language)
  const lists = listFiles(articles)
  const compression = lists.compressed && { compression: 'gz' }
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'archive',
    title,
    description: siteMessages.dataPackage(articles, title),
    ...(address && { homepage: address }),
    languages: [language],
    ...(publisher && { contributors: [{ title: publisher, roles: ['publisher'] }] }),
    resources: [
      {
        $schema: `${PROFILES}/dataresource.json`,
        name: 'articles',
        type: 'table',
        title: siteMessages.table,
        path: lists.table,
        ...compression,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {
          $schema: `${PROFILES}/tabledialect.json`,
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
        },
        schema: { $schema: `${PROFILES}/tableschema.json`, fields: fields(language), primaryKey: ['slug'] },
      },
      {
        $schema: `${PROFILES}/dataresource.json`,
        name: 'articles-as-lines',
        title: siteMessages.lines,
        path: lists.json,
        ...compression,
        format: 'jsonl',
        mediatype: 'application/jsonl',
        encoding: 'utf-8',
      },
    ],
  }
}
