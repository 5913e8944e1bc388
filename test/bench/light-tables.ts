import { count, kilobytes, seconds, times } from './figures.ts'
import type { HugoBuild } from './hugo.ts'
import type { Measured } from './measured.ts'
import type { Kind } from './static-server.ts'
import { table } from './table.ts'
import type { FileKind, Weight } from './weight.ts'

const nameOf = ({ articles, shape }: Measured) => `${count(articles)}${shape === 'dense' ? ', dense' : ''}`

const titled = (title: string, columns: string[], rows: string[][]) =>
  rows.length ? [`### ${title}`, table(columns, rows)] : []

const sumOf = ({ hugo, pagefind }: HugoBuild) => hugo + pagefind
const least = (numbers: readonly number[]) => Math.min(...numbers)

/** Returns the time of the fastest build as a multiple of the fastest of Hugo with Pagefind. */
export const ratioToHugo = ({ alternating }: Measured): number | undefined =>
  alternating?.length
    ? least(alternating.map(({ dateline }) => dateline)) / least(alternating.map(({ hugo }) => sumOf(hugo)))
    : undefined

/** Returns the table of builds that alternated with those of Hugo and Pagefind. */
export function hugoTable(all: readonly Measured[]): string[] {
  const rows = all.flatMap((measured) =>
    measured.alternating?.length
      ? [
          [
            nameOf(measured),
            measured.alternating.map(({ dateline }) => seconds(dateline)).join(', '),
            measured.alternating.map(({ hugo }) => seconds(hugo.hugo)).join(', '),
            measured.alternating.map(({ hugo }) => seconds(hugo.pagefind)).join(', '),
            times(ratioToHugo(measured)),
          ],
        ]
      : [],
  )
  const columns = ['>articles', '>Dateline', '>Hugo', '>Pagefind', '>fastest compared']
  return titled('Building from scratch, alternating with Hugo and Pagefind', columns, rows)
}

/** Returns the sum over all kinds of files. */
export const totalOf = (weight: Weight): { files: number; bytes: number } =>
  Object.values(weight).reduce(
    (sum, { files, bytes }) => ({ files: sum.files + files, bytes: sum.bytes + bytes }),
    { files: 0, bytes: 0 },
  )

/** Returns the table of files and bytes of a site, by kind. */
export function weightTable(measured: Measured): string[] {
  const { articles, weight } = measured
  if (!weight) return []
  const row = (name: string, { files, bytes }: { files: number; bytes: number }) => [
    name,
    count(files),
    `${(bytes / 1e6).toFixed(1)} MB`,
    (files / articles).toFixed(2),
    kilobytes(bytes / articles),
  ]
  const rows = (Object.keys(weight) as FileKind[])
    .filter((kind) => weight[kind].files > 0)
    .map((kind) => row(kind, weight[kind]))
  const columns = ['kind', '>files', '>bytes', '>files per article', '>bytes per article']
  const shape = measured.shape === 'dense' ? ', dense' : ''
  return titled(`Weight of ${count(articles)} articles${shape}`, columns, [
    ...rows,
    row('all', totalOf(weight)),
  ])
}

const KINDS: Kind[] = ['html', 'scripts', 'styles', 'fonts', 'data']

/** Returns the table of shared articles, in bytes. */
export function sharedArticleTable(all: readonly Measured[]): string[] {
  const rows = all.flatMap((measured) => {
    const { sharedArticle: shared } = measured
    if (!shared) return []
    const kinds = KINDS.map((kind) => kilobytes(shared.byKind[kind] ?? 0))
    return [[nameOf(measured), ...kinds, kilobytes(shared.bytes), count(shared.requests)]]
  })
  const columns = ['>articles', ...KINDS.map((kind) => `>${kind}`), '>all', '>requests']
  return titled('One shared article, service worker included', columns, rows)
}
