import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Kinds of files of a site, with the paths that belong to each. The first that matches counts. */
const KINDS = {
  'article pages': /^article\/[^/]+\.html$/,
  'article texts': /^(?:article\/.*\.(?:txt|md|bib)|data\/(?:articles|body)-)/,
  images: /\.png$/,
  cards: /^data\/cards-/,
  events: /^data\/event-/,
  search: /^search\//,
  related: /^data\/related-/,
  'countries, data': /^data\/countries-/,
  feeds: /(?:^|\/)feed\.(?:xml|json)$/,
  'countries, pages': /^country/,
  'months, pages': /^month/,
  exports: /^(?:archive\.|datapackage\.)/,
  app: /^(?:assets\/|sw\.js$|start\.|shell\.html$|assets\.json$)/,
  other: /^/,
} as const

export type FileKind = keyof typeof KINDS

/** The files and bytes of a site, by kind. */
export type Weight = Record<FileKind, { files: number; bytes: number }>

/** Returns the kind of a file of a site, by its path relative to the site. */
export const kindOfFile = (file: string): FileKind =>
  (Object.keys(KINDS) as FileKind[]).find((kind) => KINDS[kind].test(file)) ?? 'other'

/** Counts the files of a built site. Bytes are those of the files, not of the blocks that they take up. */
export async function weigh(folder: string): Promise<Weight> {
  const weight = Object.fromEntries(
    Object.keys(KINDS).map((kind) => [kind, { files: 0, bytes: 0 }]),
  ) as Weight
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const of = weight[kindOfFile(path.relative(folder, file).split(path.sep).join('/'))]
    of.files++
    of.bytes += (await stat(file)).size
  }
  return weight
}
