import { boundsOf } from './bounds.ts'
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
import { buildTable, keysTable, scrollTable, searchTable, viewTable } from './scale-tables.ts'
import { longest, SCROLL_KINDS } from './scrolling.ts'
import { table } from './table.ts'

type Row = [
  what: string,
  figure: number | undefined,
  /** `undefined` where none is set. */
  bound: number | undefined,
  tell: (value: number | undefined) => string,
]

/** What an archive was found to cost beside what it may; the greater is the worse, but for misspelt words. */
export function boundsTable(measured: Measured, base: Measured | undefined): string {
  const bounds = boundsOf(measured.articles)
  const { view, searches, keys, misspelt, scrolling, builds } = measured
  const worst = (numbers: readonly number[] | undefined) =>
    numbers?.length ? Math.max(...numbers) : undefined
  const within: Row[] = [
    [
      'first view, of that of 2 articles',
      view && base?.view && view.total / base.view.total,
      bounds.firstView,
      times,
    ],
    [
      'without fonts, with data',
      view && base?.view && view.withoutFonts / base.view.withoutFonts,
      bounds.firstView,
      times,
    ],
    ['first search, worst', worst(searches?.first.map(({ bytes }) => bytes)), bounds.firstSearch, kilobytes],
    [
      'a key, median',
      keys?.engine.length ? quantile(keys.engine, 0.5) : undefined,
      bounds.keyMedian,
      milliseconds,
    ],
    [
      'a key, 95th percentile',
      keys?.engine.length ? quantile(keys.engine, 0.95) : undefined,
      bounds.key95,
      milliseconds,
    ],
    ...SCROLL_KINDS.flatMap((kind): Row[] => {
      const tasks = scrolling?.filter((cost) => cost.kind === kind).flatMap(({ longTasks }) => longTasks)
      return [
        [
          `scrolling by ${kind}, slowed four times: longest task`,
          tasks && longest(tasks, 'time'),
          undefined,
          milliseconds,
        ],
        ['our own scripts in one, most', tasks && longest(tasks, 'scripts'), bounds.longTask, milliseconds],
      ]
    }),
    [
      'blank screens at rest',
      scrolling?.reduce((sum, { blank }) => sum + blank, 0),
      0,
      (value) => String(value ?? NOT_MEASURED),
    ],
    ['build from nothing', builds?.fromNothing.time, bounds.build, seconds],
    ['its most memory', builds?.fromNothing.memory, bounds.memory, megabytes],
    [
      'build after one change, of from nothing',
      builds && builds.afterChange.time / builds.fromNothing.time,
      bounds.afterChange,
      percent,
    ],
  ]
  const met = (figure: number | undefined, is: boolean) => (figure === undefined ? '' : is ? 'yes' : 'NO')
  const rows = within.map(([what, figure, bound, tell]) => [
    what,
    tell(figure),
    bound === undefined ? '' : `≤ ${tell(bound)}`,
    bound === undefined ? '' : met(figure, figure !== undefined && figure <= bound),
  ])
  rows.splice(5, 0, [
    'misspelt words found or offered',
    percent(misspelt?.orOffered),
    `≥ ${percent(bounds.misspelt)}`,
    met(misspelt?.orOffered, (misspelt?.orOffered ?? 0) >= bounds.misspelt),
  ])
  rows.splice(5, 0, ['misspelt words found at once', percent(misspelt?.atOnce), '', ''])
  return table(['what', '>figure', '>bound', 'met'], rows)
}

/**
 * All tables of a run, in Markdown.
 * @param head where and when it was made
 */
export function report(all: readonly Measured[], head: string): string {
  const base = all.find(({ articles }) => articles === 2)
  const sized = all.filter(({ articles }) => articles > 2)
  return [
    head,
    ...sized.flatMap((measured) => [
      `### ${count(measured.articles)} articles, and what was asked for`,
      boundsTable(measured, base),
      ...measured.notes.map((note) => `- ${note}`),
    ]),
    ...viewTable(all),
    ...sized.flatMap(searchTable),
    ...sized.flatMap(keysTable),
    ...sized.flatMap(scrollTable),
    ...buildTable(all),
  ].join('\n\n')
}

const BEGIN = '<!-- results: npm run bench -- --write -->'
const END = '<!-- end of results -->'

/**
 * Puts the tables of a run into a text, between its two marks.
 * @throws Error where the marks are not there
 */
export function withResults(text: string, results: string): string {
  const begin = text.indexOf(BEGIN)
  const end = text.indexOf(END)
  if (begin < 0 || end < begin)
    throw new Error(`the results go between “${BEGIN}” and “${END}”, which are not there: put them back`)
  return `${text.slice(0, begin + BEGIN.length)}\n\n${results}\n\n${text.slice(end)}`
}
