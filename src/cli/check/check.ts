import { byFileAndLine } from '../../archive/problem.ts'
import { withArchive } from '../analyse.ts'
import { FINE, PROBLEMS } from '../exit-codes.ts'
import type { Outputs } from '../output.ts'
import { checkReport } from './check-report.ts'
import { filesOf, toJson } from './check-result.ts'
import { warningsOf } from './warnings.ts'

/** The options of a check. */
export interface CheckOptions {
  /** True to print JSON. */
  json?: boolean
  /** True to list everything, on a terminal too. */
  all?: boolean
}

/** Checks an archive: says what was read from each file, what is wrong, and what is worth a look. */
export async function check(
  directory: string,
  { json, all = false }: CheckOptions,
  { stdout }: Outputs,
): Promise<number> {
  const result = await withArchive(directory, ({ articles, reports, problems, settings }, texts) => ({
    articles: articles.length,
    files: filesOf(reports, articles),
    problems: [...problems, ...warningsOf({ articles, settings, problems }, texts(), today())].sort(
      byFileAndLine,
    ),
  }))
  await stdout.write(json ? `${JSON.stringify(toJson(result), null, 2)}\n` : checkReport(result, all, stdout))
  return result.problems.some(({ warning }) => !warning) ? PROBLEMS : FINE
}

/** The latest day that it is anywhere on earth, where clocks are up to 14 hours ahead. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
