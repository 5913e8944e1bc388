/**
 * Measures how well the archive finds countries and days in annotated articles, and a baseline on the same articles.
 * docs/knowledge.md explains what is measured.
 */
import type { AnalysedRecord } from '../../src/archive/article.ts'
import { answerOf, articleOf, find, loadLanguage, seedOf } from './archive-answers.ts'
import { type Gold, type GoldArticle, readGold } from './gold.ts'
import { loadTime } from './load-time.ts'
import { type GoldFile, measureOf, parseOptions, USAGE } from './options.ts'
import { type Answer, compare, type Score, score } from './score.ts'
import { stress } from './stress.ts'
import { table } from './table.ts'
import { race } from './timing.ts'
import { countriesByWordList, nameListOf } from './word-list.ts'

const COLUMNS = ['file', 'measure', '>documents', 'by', '>precision', '>recall', '>F1', '>mean F1']
const SPEED_COLUMNS = ['>articles a second', '>times as fast']

const round = (n: number) => n.toFixed(3)
const scores = ({ precision, recall, f1, meanF1 }: Score) => [precision, recall, f1, meanF1].map(round)
const perSecond = (articles: number, ms: number) => Math.round((articles / ms) * 1000)

/** Loads the baseline for days only when it is used: its package is not installed with the others. */
async function baselineFor(gold: Gold): Promise<(article: GoldArticle) => string[]> {
  if (gold.measure === 'countries') {
    const language = gold.articles[0]?.language ?? 'en'
    const find = /^en\b/.test(language) ? countriesByWordList : nameListOf(language)
    return ({ title, body }) => find(`${title}\n${body}`)
  }
  const { chronoOf } = await import('./chrono-days.ts')
  const find = chronoOf(gold.articles[0]?.language ?? 'en')
  return ({ body, date }) => find(body, date)
}

/** Measures one file. Returns its rows of the table, its errors, and notes to print below the table. */
async function measure(options: GoldFile, withSpeed: boolean) {
  const gold = readGold(options.file)
  const byBaseline = await baselineFor(gold)
  const withoutIgnored = (codes: string[]) => codes.filter((code) => !options.without.includes(code))
  const seeds = gold.articles.map((article) => ({ article, bytes: seedOf(article) }))
  const articles = new Map<string, AnalysedRecord>()
  const notes: string[] = []
  for (const { article, bytes } of seeds) {
    try {
      await loadLanguage(article)
      articles.set(article.id, articleOf(article, bytes))
    } catch (error) {
      notes.push((error as Error).message)
    }
  }
  const answers = (find: (article: GoldArticle) => string[]): Answer[] =>
    gold.articles.map((article) => ({
      expected: withoutIgnored(article[gold.measure] ?? []),
      actual: withoutIgnored(find(article)).filter((answer) => !article.doubt?.includes(answer)),
    }))
  const ours = answers(({ id }) => {
    const article = articles.get(id)
    return article ? answerOf(article, gold.measure, options) : []
  })
  const theirs = answers(byBaseline)
  const errors = ours.flatMap((answer, i) => {
    const { missed, wrong } = compare(answer)
    if (answer.expected.length === 0 || missed.length + wrong.length === 0) return []
    const { id, title } = gold.articles[i] ?? {}
    return [`${id}\tmissed ${missed.join(' ') || '-'}\twrong ${wrong.join(' ') || '-'}\t${title}`]
  })

  const name = options.file.split(/[\\/]/).at(-1) ?? ''
  const head = [name, measureOf(options, gold.measure), String(score(ours).documents)]
  const rows = [
    [...head, 'Dateline', ...scores(score(ours))],
    ['', '', '', gold.measure === 'days' ? 'chrono-node' : 'word list', ...scores(score(theirs))],
  ]
  if (gold.articles.some(({ heideltime }) => heideltime))
    rows.push(['', '', '', 'HeidelTime', ...scores(score(answers(({ heideltime = [] }) => heideltime)))])
  if (withSpeed) {
    const read = [...articles.values()]
    const [our = 0, their = 0, whole = 0] = race([
      () => read.forEach((article) => void find(article, gold.measure)),
      () => gold.articles.forEach((article) => void byBaseline(article)),
      () =>
        seeds.forEach(({ article, bytes }) => void (articles.has(article.id) && articleOf(article, bytes))),
    ])
    const ourSpeed = perSecond(read.length, our)
    const theirSpeed = perSecond(gold.articles.length, their)
    rows[0]?.push(String(ourSpeed), (ourSpeed / theirSpeed).toFixed(2))
    rows[1]?.push(String(theirSpeed), '1')
    notes.push(
      `${name}: ${perSecond(read.length, whole)} articles a second from seed to article, with all that is found in it`,
    )
  }
  return { rows, errors, notes }
}

async function main(args: string[]): Promise<number> {
  const options = parseOptions(args)
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const measured = []
  for (const file of options.files) measured.push(await measure(file, options.speed))
  if (options.errors) for (const { errors } of measured) for (const error of errors) console.log(error)
  if (measured.length) {
    const columns = options.speed ? [...COLUMNS, ...SPEED_COLUMNS] : COLUMNS
    console.log(
      table(
        columns,
        measured.flatMap(({ rows }) => rows),
      ),
    )
    console.log()
    for (const { notes } of measured) for (const note of notes) console.log(`- ${note}`)
    if (options.speed)
      console.log(
        `- names of countries: ${loadTime().toFixed(0)} ms to import and to find the first mention, in a new process, beyond an empty module`,
      )
  }
  if (options.stress) console.log(`${measured.length ? '\n' : ''}${stress()}`)
  return 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
