import type { MisspeltShares } from './app-misspelt.ts'
import type { SearchCost } from './app-search.ts'
import {
  count,
  kilobytes,
  megabytes,
  milliseconds,
  NOT_MEASURED,
  percent,
  quantile,
  seconds,
  times,
} from './figures.ts'
import type { Measured } from './measured.ts'
import { longest } from './scrolling.ts'
import type { Kind } from './static-server.ts'
import { table } from './table.ts'

const KINDS: Kind[] = ['html', 'scripts', 'styles', 'fonts', 'data']

const titled = (title: string, columns: string[], rows: string[][]) =>
  rows.length ? [`### ${title}`, table(columns, rows)] : []

/** Returns the table of first views, in bytes. */
export function viewTable(all: readonly Measured[]): string[] {
  const base = all.find(({ articles }) => articles === 2)?.view
  const rows = all.flatMap(({ articles, shape, view }) =>
    view
      ? [
          [
            `${count(articles)}${shape === 'dense' ? ', dense' : ''}`,
            ...KINDS.map((kind) => kilobytes(view.bytes[kind])),
            kilobytes(view.total),
            times(base && view.total / base.total),
            times(base && view.withoutFonts / base.withoutFonts),
            count(view.requests),
            milliseconds(view.time),
            kilobytes(view.loadedLater),
          ],
        ]
      : [],
  )
  const columns = [
    '>articles',
    ...KINDS.map((kind) => `>${kind}`),
    '>all',
    '>vs. 2 articles',
    '>without fonts',
    '>requests',
    '>first rows',
    '>loaded later',
  ]
  return titled('First view', columns, rows)
}

/** Returns the table of searches, word by word. */
export function searchTable({ articles, searches, peers }: Measured): string[] {
  const own = (which: string, costs: readonly SearchCost[] = []) =>
    costs.map((cost) => [
      `Dateline, ${which}`,
      cost.kind,
      cost.words,
      cost.found,
      kilobytes(cost.bytes),
      count(cost.requests),
      milliseconds(cost.time),
      kilobytes(cost.loadedLater),
    ])
  const rows = [
    ...own('first search', searches?.first),
    ...own('next searches', searches?.next),
    ...peers.flatMap(({ name, search }) =>
      (search?.first ?? []).map((cost) => [
        `${name}, first search`,
        cost.kind,
        cost.words,
        '',
        kilobytes(cost.bytes),
        count(cost.requests),
        milliseconds(cost.time),
        '',
      ]),
    ),
  ]
  const columns = [
    'by',
    'words',
    '',
    '>found',
    '>bytes',
    '>requests',
    '>last key to ten results',
    '>loaded later',
  ]
  return titled(`Searches of ${count(articles)} articles`, columns, rows)
}

/** Returns the table of search times per key, and of misspelt words. */
export function keysTable({ articles, keys, misspelt, peers }: Measured): string[] {
  const row = (by: string, all: readonly number[], shares?: MisspeltShares) => [
    by,
    count(all.length),
    milliseconds(quantile(all, 0.5)),
    milliseconds(quantile(all, 0.95)),
    shares ? percent(shares.found) : '',
    shares ? percent(shares.foundOrSuggested) : '',
  ]
  const rows = [
    ...(keys
      ? [
          row('Dateline, question to answer', keys.engine, misspelt),
          row('Dateline, key to new count on screen', keys.shown),
        ]
      : []),
    ...peers.map(({ name, search }) =>
      search
        ? row(`${name}, question to answer`, search.keys, {
            found: search.misspelt,
            foundOrSuggested: search.misspelt,
          })
        : [name, NOT_MEASURED, '', '', '', ''],
    ),
  ]
  return titled(
    `Key by key, warm, in ${count(articles)} articles`,
    ['by', '>keys', '>median', '>95th percentile', '>misspelt words found', '>found or suggested'],
    rows,
  )
}

/** Returns the table of frames and delays while scrolling. */
export function scrollTable({ articles, scrolling = [] }: Measured): string[] {
  const rows = scrolling.map(({ name, frames, longTasks, keyDelays, rests, blank }) => [
    name,
    count(frames.length),
    milliseconds(quantile(frames, 0.5)),
    milliseconds(quantile(frames, 0.95)),
    percent(frames.filter((time) => time > 50).length / frames.length),
    count(longTasks.length),
    longTasks.length ? milliseconds(longest(longTasks, 'time')) : '-',
    milliseconds(longest(longTasks, 'scripts')),
    milliseconds(longest(longTasks, 'layout')),
    keyDelays.length ? milliseconds(quantile(keyDelays, 0.5)) : '-',
    keyDelays.length ? milliseconds(quantile(keyDelays, 0.95)) : '-',
    `${blank} of ${rests}`,
  ])
  const columns = [
    'by',
    '>frames',
    '>median',
    '>95th percentile',
    '>over 50 ms',
    '>long tasks',
    '>longest',
    '>our scripts in one',
    '>forced layout',
    '>key delay, median',
    '>95th percentile',
    '>blank at rest',
  ]
  return titled(`Scrolling ${count(articles)} articles, the processor slowed four times`, columns, rows)
}

/** Returns the table of builds, and of the peers' indexes. */
export function buildTable(all: readonly Measured[]): string[] {
  const rows = all.flatMap(({ articles, shape, builds, peers }) => [
    ...(builds
      ? [
          [
            `${count(articles)}${shape === 'dense' ? ', dense' : ''}`,
            'Dateline',
            seconds(builds.fromScratch.time),
            megabytes(builds.fromScratch.memory),
            seconds(builds.afterChange.time),
            percent(builds.afterChange.time / builds.fromScratch.time),
            seconds(builds.unchanged?.time),
            builds.reproducible === undefined ? 'not compared' : builds.reproducible ? 'yes' : 'NO',
          ],
        ]
      : []),
    ...peers.flatMap(({ name, index }) =>
      index
        ? [
            [
              count(articles),
              `${name}, index alone`,
              seconds(index.time),
              `${megabytes(index.bytes)} of files`,
            ],
          ]
        : [],
    ),
  ])
  const columns = [
    '>articles',
    'by',
    '>from scratch',
    '>peak memory',
    '>one change',
    '>share',
    '>no change',
    '>reproducible',
  ]
  return titled(
    'Building',
    columns,
    rows.map((row) => columns.map((_, i) => row[i] ?? '')),
  )
}
