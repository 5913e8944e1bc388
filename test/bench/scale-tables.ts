import type { MisspeltFound } from './app-misspelt.ts'
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

/** Bytes of the first view of every archive. */
export function viewTable(all: readonly Measured[]): string[] {
  const base = all.find(({ articles }) => articles === 2)?.view
  const rows = all.flatMap(({ articles, view }) =>
    view
      ? [
          [
            count(articles),
            ...KINDS.map((kind) => kilobytes(view.bytes[kind])),
            kilobytes(view.total),
            times(base && view.total / base.total),
            times(base && view.withoutFonts / base.withoutFonts),
            count(view.requests),
            milliseconds(view.time),
            kilobytes(view.atLeisure),
          ],
        ]
      : [],
  )
  const columns = [
    '>articles',
    ...KINDS.map((kind) => `>${kind}`),
    '>all',
    '>of 2 articles',
    '>without fonts',
    '>requests',
    '>first rows',
    '>at leisure after it',
  ]
  return titled('First view', columns, rows)
}

/** Searches, word by word. */
export function searchTable({ articles, searches, peers }: Measured): string[] {
  const own = (which: string, costs: readonly SearchCost[] = []) =>
    costs.map((cost) => [
      `Dateline, ${which}`,
      cost.what,
      cost.words,
      cost.found,
      kilobytes(cost.bytes),
      count(cost.requests),
      milliseconds(cost.time),
      kilobytes(cost.atLeisure),
    ])
  const rows = [
    ...own('first search', searches?.first),
    ...own('next searches', searches?.next),
    ...peers.flatMap(({ name, search }) =>
      (search?.first ?? []).map((cost) => [
        `${name}, first search`,
        cost.what,
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
    '>at leisure after it',
  ]
  return titled(`Searches of ${count(articles)} articles`, columns, rows)
}

/** What a key costs, and misspelt words. */
export function keysTable({ articles, keys, misspelt, peers }: Measured): string[] {
  const row = (by: string, all: readonly number[], found?: MisspeltFound) => [
    by,
    count(all.length),
    milliseconds(quantile(all, 0.5)),
    milliseconds(quantile(all, 0.95)),
    found ? percent(found.atOnce) : '',
    found ? percent(found.orOffered) : '',
  ]
  const rows = [
    ...(keys
      ? [
          row('Dateline, question to answer', keys.engine, misspelt),
          row('Dateline, key to the new count on the screen', keys.shown),
        ]
      : []),
    ...peers.map(({ name, search }) =>
      search
        ? row(`${name}, question to answer`, search.keys, {
            atOnce: search.misspelt,
            orOffered: search.misspelt,
          })
        : [name, NOT_MEASURED, '', '', '', ''],
    ),
  ]
  return titled(
    `Key by key, warm, in ${count(articles)} articles`,
    ['by', '>keys', '>median', '>95th percentile', '>misspelt words found at once', '>found or offered'],
    rows,
  )
}

/** Frames and delays while scrolling. */
export function scrollTable({ articles, scrolling = [] }: Measured): string[] {
  const rows = scrolling.map(({ way, frames, longTasks, keyDelays, rests, blank }) => [
    way,
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
    '>own scripts in one',
    '>layout they force',
    '>key delay, median',
    '>95th percentile',
    '>blank at rest',
  ]
  return titled(`Scrolling ${count(articles)} articles, the processor slowed four times`, columns, rows)
}

/** Builds of every archive, and of the indexes of others. */
export function buildTable(all: readonly Measured[]): string[] {
  const rows = all.flatMap(({ articles, builds, peers }) => [
    ...(builds
      ? [
          [
            count(articles),
            'Dateline',
            seconds(builds.fromNothing.time),
            megabytes(builds.fromNothing.memory),
            seconds(builds.afterChange.time),
            percent(builds.afterChange.time / builds.fromNothing.time),
            seconds(builds.afterNothing.time),
            builds.same === undefined ? 'not compared' : builds.same ? 'yes' : 'NO',
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
    '>from nothing',
    '>most memory',
    '>one change',
    '>of from nothing',
    '>no change',
    '>same seeds, same bytes',
  ]
  return titled(
    'Building',
    columns,
    rows.map((row) => columns.map((_, i) => row[i] ?? '')),
  )
}
