import { cliReports as messages } from '#messages/cli/reports'
import { withArchive } from '../analyse.ts'
import { FINE } from '../exit-codes.ts'
import { type Output, type Outputs, styled } from '../output.ts'
import { formatTable } from '../table.ts'
import { countArticles, type Share, type Statistics } from './count.ts'

/** The options of `stats`. */
export interface StatsOptions {
  /** True to print JSON. */
  json?: boolean
  /** True to list everything, on a terminal too. */
  all?: boolean
}

/** The number of lines of a table that a terminal shows. */
const LINES_ON_SCREEN = 20

/** Prints how many articles an archive has, by year, publication, language and country. */
export async function stats(
  directory: string,
  { json, all = false }: StatsOptions,
  { stdout }: Outputs,
): Promise<number> {
  const statistics = await withArchive(directory, countArticles)
  await stdout.write(json ? `${JSON.stringify(statistics, null, 2)}\n` : statsReport(statistics, all, stdout))
  return FINE
}

function statsReport(statistics: Statistics, all: boolean, output: Output): string {
  const limit = all || !output.isTerminal ? Number.POSITIVE_INFINITY : LINES_ON_SCREEN
  const { years, publications, languages, countries } = statistics
  const table = <T extends Share>(
    [title = '', ...head]: readonly string[],
    shares: readonly T[],
    row: (share: T) => (string | number)[],
  ) => {
    if (!shares.length) return ''
    const lines = formatTable([title, ...head], shares.slice(0, limit).map(row), messages.number)
    const more = shares.length > limit ? `${messages.moreLines(shares.length - limit)}\n` : ''
    const [first = '', ...rest] = lines.split('\n')
    return `${[styled(output, 'bold', first), ...rest].join('\n')}${more}`
  }
  return [
    messages
      .statistics(statistics)
      .map((line) => `${line}\n`)
      .join(''),
    table(messages.byYear, years, ({ value, articles }) => [value, articles]),
    table(messages.byPublication, publications, ({ value, articles }) => [value, articles]),
    table(messages.byLanguage, languages, ({ value, articles }) => [messages.language(value), articles]),
    table(messages.byCountry, countries, ({ value, articles, about }) => [
      messages.country(value),
      articles,
      about,
    ]),
  ]
    .filter(Boolean)
    .join('\n')
}
