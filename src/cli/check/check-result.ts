import type { Problem } from '../../archive/problem.ts'
import type { SiteArticle } from '../../build/analyse/prepared-article.ts'
import type { FileReport } from '../../importers/import-file.ts'

/** A file, and what was read from it. */
export interface CheckedFile extends Omit<FileReport, 'columns'> {
  columns?: { used: NonNullable<FileReport['columns']>['columns']; ignored: readonly string[] }
  /** The number of its records that are the same articles as others. */
  duplicates: number
}

/** The result of a check. */
export interface CheckResult {
  /** The number of articles, duplicates aside. */
  articles: number
  files: CheckedFile[]
  problems: Problem[]
}

/** Returns what was read from each file. */
export function filesOf(reports: readonly FileReport[], articles: readonly SiteArticle[]): CheckedFile[] {
  const duplicates = new Map<string, number>()
  for (const { copies = [] } of articles)
    for (const { file } of copies) duplicates.set(file, (duplicates.get(file) ?? 0) + 1)
  return reports.map(({ columns, ...report }) => ({
    ...report,
    ...(columns && { columns: { used: columns.columns, ignored: columns.ignored } }),
    duplicates: duplicates.get(report.file) ?? 0,
  }))
}

/** Returns a result as `check --json` prints it. docs/command-line.md explains the names. */
export const toJson = ({ articles, files, problems }: CheckResult) => ({
  articles,
  duplicates: files.reduce((sum, { duplicates }) => sum + duplicates, 0),
  errors: problems.filter(({ warning }) => !warning).length,
  warnings: problems.filter(({ warning }) => warning).length,
  files,
  problems: problems.map(({ file, line, record, page, warning, found, remedy }) => ({
    severity: warning ? 'warning' : 'error',
    file,
    line,
    ...(record !== undefined && { record }),
    ...(page !== undefined && { page }),
    found,
    remedy,
  })),
})
