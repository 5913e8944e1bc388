import { boundsOf } from './bounds.ts'
import {
  count,
  decimal,
  kilobytes,
  megabytes,
  milliseconds,
  NOT_MEASURED,
  percent,
  quantile,
  seconds,
  times,
} from './figures.ts'
import { hugoTable, ratioToHugo, sharedArticleTable, totalOf, weightTable } from './light-tables.ts'
import type { Measured } from './measured.ts'
import { buildTable, keysTable, scrollTable, searchTable, viewTable } from './scale-tables.ts'
import { longest, SCROLL_KINDS } from './scrolling.ts'
import { table } from './table.ts'

type Row = [
  measure: string,
  figure: number | undefined,
  /** undefined if there is no target. */
  bound: number | undefined,
  toText: (value: number | undefined) => string,
  /** Higher is better: the target is the least value, not the greatest. */
  higherIsBetter?: true,
]

/** Returns a table of figures beside their targets. */
function boundsTable(measured: Measured, base: Measured | undefined): string {
  const bounds = boundsOf(measured.articles)
  const { view, searches, keys, misspelt, scrolling, builds, weight, sharedArticle } = measured
  const all = weight && totalOf(weight)
  const worst = (numbers: readonly number[] | undefined) =>
    numbers?.length ? Math.max(...numbers) : undefined
  const figures: Row[] = [
    [
      'first view, compared with 2 articles',
      view && base?.view && view.total / base.view.total,
      bounds.firstView,
      times,
    ],
    [
      'the same without fonts',
      view && base?.view && view.withoutFonts / base.view.withoutFonts,
      bounds.firstView,
      times,
    ],
    ['first search, worst', worst(searches?.first.map(({ bytes }) => bytes)), bounds.firstSearch, kilobytes],
    [
      'search per key, median',
      keys?.engine.length ? quantile(keys.engine, 0.5) : undefined,
      bounds.keyMedian,
      milliseconds,
    ],
    [
      'search per key, 95th percentile',
      keys?.engine.length ? quantile(keys.engine, 0.95) : undefined,
      bounds.key95,
      milliseconds,
    ],
    ['misspelt words found', misspelt?.found, undefined, percent],
    ['misspelt words found or suggested', misspelt?.foundOrSuggested, bounds.misspelt, percent, true],
    ...SCROLL_KINDS.flatMap((kind): Row[] => {
      const tasks = scrolling?.filter((cost) => cost.kind === kind).flatMap(({ longTasks }) => longTasks)
      return [
        [
          `scrolling by ${kind}, slowed four times: longest task`,
          tasks && longest(tasks, 'time'),
          undefined,
          milliseconds,
        ],
        [
          'our own scripts in one task, at most',
          tasks && longest(tasks, 'scripts'),
          bounds.longTask,
          milliseconds,
        ],
      ]
    }),
    [
      'blank screens at rest',
      scrolling?.reduce((sum, { blank }) => sum + blank, 0),
      0,
      (value) => String(value ?? NOT_MEASURED),
    ],
    ['build from scratch', builds?.fromScratch.time, bounds.build, seconds],
    ['its peak memory', builds?.fromScratch.memory, bounds.memory, megabytes],
    [
      'build after one change, of that time',
      builds && builds.afterChange.time / builds.fromScratch.time,
      // Below three seconds, the share does not matter.
      builds && builds.afterChange.time <= bounds.afterChangeTime ? 1 : bounds.afterChange,
      percent,
    ],
    ['build from scratch, compared with Hugo and Pagefind', ratioToHugo(measured), bounds.hugo, times],
    ['files per article', all && all.files / measured.articles, bounds.filesPerArticle, decimal],
    ['bytes per article', all && all.bytes / measured.articles, bounds.bytesPerArticle, kilobytes],
    ['one shared article, service worker included', sharedArticle?.bytes, bounds.sharedArticle, kilobytes],
    [
      'its requests',
      sharedArticle?.requests,
      bounds.sharedRequests,
      (value) => String(value ?? NOT_MEASURED),
    ],
  ]
  const rows = figures
    .filter(([, figure]) => figure !== undefined)
    .map(([measure, figure = 0, bound, toText, higherIsBetter]) => {
      if (bound === undefined) return [measure, toText(figure), '', '']
      const met = higherIsBetter ? figure >= bound : figure <= bound
      return [measure, toText(figure), `${higherIsBetter ? '≥' : '≤'} ${toText(bound)}`, met ? 'yes' : 'NO']
    })
  return table(['measure', '>figure', '>target', 'met'], rows)
}

/**
 * Returns all tables of a run, in Markdown.
 * @param head a line that says when and where they were measured
 */
export function report(all: readonly Measured[], head: string): string {
  const base = all.find(({ articles }) => articles === 2)
  const sized = all.filter(({ articles }) => articles > 2)
  return [
    head,
    ...sized.flatMap((measured) => [
      `### ${count(measured.articles)} articles${measured.shape === 'dense' ? ', dense' : ''}: figures and targets`,
      boundsTable(measured, base),
      ...measured.notes.map((note) => `- ${note}`),
    ]),
    ...viewTable(all),
    ...sized.flatMap(searchTable),
    ...sized.flatMap(keysTable),
    ...sized.flatMap(scrollTable),
    ...buildTable(all),
    ...hugoTable(all),
    ...sized.flatMap(weightTable),
    ...sharedArticleTable(all),
  ].join('\n\n')
}

const BEGIN = '<!-- results: npm run bench -- --write -->'
const END = '<!-- end of results -->'

/**
 * Inserts the tables of a run into a text, between its two marks.
 * @throws Error if the marks are missing
 */
export function withResults(text: string, results: string): string {
  const begin = text.indexOf(BEGIN)
  const end = text.indexOf(END)
  if (begin < 0 || end < begin)
    throw new Error(`the results belong between “${BEGIN}” and “${END}”, which are missing: put them back`)
  return `${text.slice(0, begin + BEGIN.length)}\n\n${results}\n\n${text.slice(end)}`
}
