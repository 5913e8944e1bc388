import type { ArchiveSettings } from '../../../archive/article.ts'
import { ARCHIVE_CSV, ARCHIVE_JSONL } from '../../../format/site-paths.ts'
import { FIELDS } from './table.ts'

const PROFILES = 'https://datapackage.org/profiles/2.0'

/**
 * What archive.csv and archive.jsonl are, by the Data Package standard, version 2 (https://datapackage.org).
 * @param articles how many there are
 */
export const dataPackage = ({ title, language, publisher, address }: ArchiveSettings, articles: number) => ({
  $schema: `${PROFILES}/datapackage.json`,
  name: 'archive',
  title,
  description: `${articles} ${articles === 1 ? 'article' : 'articles'} of the archive “${title}”, and what was found in them.`,
  ...(address && { homepage: address }),
  languages: [language],
  ...(publisher && { contributors: [{ title: publisher, roles: ['publisher'] }] }),
  resources: [
    {
      $schema: `${PROFILES}/dataresource.json`,
      name: 'articles',
      type: 'table',
      title: 'Articles as a table',
      path: ARCHIVE_CSV,
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
      schema: { $schema: `${PROFILES}/tableschema.json`, fields: FIELDS, primaryKey: ['slug'] },
    },
    {
      $schema: `${PROFILES}/dataresource.json`,
      name: 'articles-as-lines',
      title: 'Articles as one JSON object a line',
      path: ARCHIVE_JSONL,
      format: 'jsonl',
      mediatype: 'application/jsonl',
      encoding: 'utf-8',
    },
  ],
})
