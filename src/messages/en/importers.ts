import { anyFormat } from './importers/any-format.ts'
import { databases } from './importers/databases.ts'
import { documents } from './importers/documents.ts'
import { encoding } from './importers/encoding.ts'
import { feeds } from './importers/feeds.ts'
import { json } from './importers/json.ts'
import { knownKinds } from './importers/known-kinds.ts'
import { mail } from './importers/mail.ts'
import { markdown } from './importers/markdown.ts'
import { nexis } from './importers/nexis.ts'
import { tables } from './importers/tables.ts'
import { text } from './importers/text.ts'
import { web } from './importers/web.ts'

/** Problems with source files, by format. A new importer's texts are a file in importers/ and a line here. */
export const importers = {
  anyFormat,
  databases,
  documents,
  encoding,
  feeds,
  json,
  knownKinds,
  mail,
  markdown,
  nexis,
  tables,
  text,
  web,
}
