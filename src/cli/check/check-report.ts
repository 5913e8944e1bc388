import { cliReports as messages } from '#messages/cli/reports'
import { formatPlace, type Problem } from '../../archive/problem.ts'
import { type Output, styled } from '../output.ts'
import { formatTable } from '../table.ts'
import type { CheckedFile, CheckResult } from './check-result.ts'
import { groupProblems } from './grouped-problems.ts'

/** The number of files, and of problems of a kind, that a terminal shows. */
const FILES_ON_SCREEN = 20
const PROBLEMS_ON_SCREEN = 3

/**
 * Returns the report of a check for people: files, problems and a table. On a terminal, long lists are cut.
 * @param all true to cut nothing
 */
export function checkReport(
  { articles, files, problems }: CheckResult,
  all: boolean,
  output: Pick<Output, 'isTerminal' | 'hasColours'>,
): string {
  const isWhole = all || !output.isTerminal
  const errors = problems.filter(({ warning }) => !warning).length
  const parts = [
    isWhole ? files.map(describeFile).join('') : notableFiles(files),
    groupProblems(problems, isWhole ? Number.POSITIVE_INFINITY : PROBLEMS_ON_SCREEN)
      .map(({ shown, more }) => {
        const lines = shown.map((problem) => describeProblem(problem, output))
        return `${lines.join('')}${more ? `${messages.moreProblems(more)}\n` : ''}`
      })
      .join(''),
    files.length ? tableOf(files) : '',
    `${styled(output, 'bold', messages.checked(articles, errors, problems.length - errors))}\n`,
  ]
  return parts.filter(Boolean).join('\n')
}

/** The files that say more than that they hold one article. */
function notableFiles(files: readonly CheckedFile[]): string {
  const notable = files.filter(
    ({ read, refused, skipped, duplicates, columns }) =>
      read !== 1 || refused || skipped || duplicates || columns,
  )
  const shown = (notable.length ? notable : files).slice(0, FILES_ON_SCREEN)
  const more = files.length - shown.length
  return `${shown.map(describeFile).join('')}${more ? `${messages.moreFiles(more)}\n` : ''}`
}

/** `lexis.docx: Nexis (Word): 100 announced, 100 read, 2 duplicates`, and how the columns of a table were understood. */
function describeFile({ file, importer, columns, ...counts }: CheckedFile): string {
  const lines = [`${file}: ${importer ? `${importer}: ` : ''}${messages.counts(counts)}`]
  if (columns) {
    const used = Object.entries(columns.used).map(([field, names]) => `${field} = ${names.join(', ')}`)
    lines.push(`  ${messages.columns(used, columns.ignored)}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

const describeProblem = (problem: Problem, output: Pick<Output, 'hasColours'>): string => {
  const severity = problem.warning
    ? styled(output, 'yellow', messages.warning)
    : styled(output, 'red', messages.error)
  return `${formatPlace(problem)}: ${severity}: ${problem.found}; ${problem.remedy}\n`
}

const COUNTS = ['announced', 'read', 'refused', 'skipped', 'duplicates'] as const

/** The table of formats, with a line for all of them. */
function tableOf(files: readonly CheckedFile[]): string {
  const byFormat = new Map<string, CheckedFile[]>()
  for (const file of files) {
    const name = file.importer ?? messages.unknownFormat
    byFormat.set(name, [...(byFormat.get(name) ?? []), file])
  }
  const rowOf = (name: string, inFormat: readonly CheckedFile[]) => [
    name,
    inFormat.length,
    ...COUNTS.map((count) => {
      const counts = inFormat.flatMap((file) => file[count] ?? [])
      return counts.length ? counts.reduce((sum, each) => sum + each, 0) : ''
    }),
  ]
  const rows = [...byFormat].map(([name, inFormat]) => rowOf(name, inFormat))
  if (byFormat.size > 1) rows.push(rowOf(messages.total, files))
  return formatTable(messages.tableHead, rows, messages.number)
}
