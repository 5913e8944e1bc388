import { build as buildMessages } from '#messages/build'
import type { Problem } from '../../archive/problem.ts'
import type { Body } from '../../format/body.ts'
import type { FileReport } from '../../importers/import-file.ts'
import type { PreparedArticle } from '../analyse/prepared-article.ts'
import { sha256Of } from '../output/hashes.ts'
import { type RecordKey, recordsIn, type Store } from './store.ts'

/** A source file as it was when it was last analysed. Its articles are in the store, too. */
export interface StoredSource {
  name: string
  /** In bytes. */
  size: number
  /** The time of its last change in milliseconds; 0 if it was so recent that another change could have the same. */
  written: number
  /** Identifies everything else that its articles depend on. */
  inputs: string
  /** The SHA-256 of its bytes, in hexadecimal. */
  sha256: string
  problems: readonly Problem[]
  report?: FileReport
}

/** An analysed record as the store keeps it: its article without an address, and its Body. Both are JSON. */
export interface StoredRecord {
  record: number
  article: string
  body: string
}

/** Keys have a limited length, and names of files have not. */
const keyOf = (name: string): string => sha256Of(name).slice(0, 16)

/** Returns the key of a record in the tables of a store. */
export const recordKeyOf = ({ file, record }: { file: string; record: number }): RecordKey => [
  keyOf(file),
  record,
]

/** Returns a source file, or undefined if it has not been analysed yet. */
export function sourceIn({ sources }: Store, name: string): StoredSource | undefined {
  const text = sources.get(keyOf(name))
  return text === undefined ? undefined : (JSON.parse(text) as StoredSource)
}

/** Returns the articles of a source file as JSON, by their records. */
export const articlesOf = ({ articles }: Store, name: string): string[] =>
  Array.from(articles.getRange(recordsOf(keyOf(name))), ({ value }) => value)

/** The range of the records of a source file. */
const recordsOf = (file: string): { start: RecordKey; end: RecordKey } => ({
  start: [file, 0],
  end: [file, Number.MAX_SAFE_INTEGER],
})

/** Puts a source file into the store, once all of its records are there. */
export const putSource = ({ sources }: Store, source: StoredSource): void =>
  void sources.put(keyOf(source.name), JSON.stringify(source))

/** Puts records of a source file into the store. */
export function putRecords(
  { articles, bodies }: Store,
  name: string,
  records: readonly StoredRecord[],
): void {
  for (const { record, article, body } of records) {
    const key = recordKeyOf({ file: name, record })
    articles.put(key, article)
    bodies.put(key, body)
  }
}

/** Removes a source file and its records. */
export const removeSource = (store: Store, name: string): void => removeByKey(store, keyOf(name))

/** Removes all source files but those with these names. */
export function removeOthers(store: Store, names: Iterable<string>): void {
  const keys = new Set(Array.from(names, keyOf))
  for (const key of [...store.sources.getKeys()]) if (!keys.has(key)) removeByKey(store, key)
}

function removeByKey({ sources, articles, bodies, lines }: Store, file: string): void {
  sources.remove(file)
  for (const key of [...articles.getKeys(recordsOf(file))])
    for (const table of [articles, bodies, lines]) table.remove(key)
}

/** The place of a Body. */
export interface BodyPlace {
  /** The file of the store that has it. */
  store: string
  file: string
  record: number
  /** The other places in the seeds folder that have the same article. */
  copies?: Pick<BodyPlace, 'file' | 'record'>[] | undefined
}

/**
 * Returns the Body of an article, in any thread. If the article has copies, its Body says where.
 * @throws Error if it is gone
 */
export function bodyOf({ copies, ...place }: BodyPlace): Body {
  const body = read('bodies', place) as Body
  return copies ? { ...body, copies } : body
}

/** Returns an article without its address, in any thread. @throws Error if it is gone */
export const preparedOf = (place: BodyPlace): PreparedArticle => read('articles', place) as PreparedArticle

function read(table: 'articles' | 'bodies', { store, file, record }: BodyPlace): unknown {
  const text = recordsIn(store)[table].get(recordKeyOf({ file, record }))
  if (text === undefined) throw new Error(buildMessages.cacheLost)
  return JSON.parse(text)
}
