import { useQuery } from '@tanstack/react-query'
import { about as aboutMessages } from '#messages/about'
import { archive } from '../app/data/archive.ts'
import { importSummaryQuery } from '../app/data/queries.ts'
import { formatPlace, formatProblem, type Problem } from '../archive/problem.ts'
import type { ImportSummary } from '../format/import-summary.ts'

/** The sources of the archive: formats, counts, and the records that could not be read. */
export function ImportSection() {
  const { data } = useQuery(importSummaryQuery)
  if (!data || archive.articles === 0) return null
  const { formats, undated, copies, skipped, refused } = data
  return (
    <>
      <h2 className="mt-8 text-xl font-semibold">{aboutMessages.madeFrom}</h2>
      <p className="mt-2">
        {aboutMessages.formats(formats)} {copies > 0 && aboutMessages.copies(copies)}{' '}
        {undated > 0 && aboutMessages.undated(undated)} {skipped > 0 && aboutMessages.skipped(skipped)}{' '}
        {refused > 0 && aboutMessages.refused(refused)}
      </p>
      <Files files={data.files} />
      <Problems {...data} />
    </>
  )
}

/** The files that were not read completely, or that hold copies. */
function Files({ files }: Pick<ImportSummary, 'files'>) {
  if (files.length === 0) return null
  const { columns } = aboutMessages
  return (
    // Keyboards must reach a region that scrolls.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div className="mt-4 overflow-x-auto" tabIndex={0} role="region" aria-label={aboutMessages.filesTable}>
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr className="border-b border-rule text-start text-muted">
            <th className="py-1 pe-4 font-normal">{columns.file}</th>
            {[columns.announced, columns.read, columns.copies, columns.skipped, columns.refused].map(
              (column) => (
                <th key={column} className="py-1 ps-4 text-end font-normal">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {files.map(({ file, announced, read, copies, skipped, refused }) => (
            <tr key={file} className="border-b border-rule">
              <td className="min-w-36 py-1 pe-4 [overflow-wrap:anywhere]">{file}</td>
              {[announced, read, copies, skipped, refused].map((count, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <td key={column} className="py-1 ps-4 text-end">
                  {aboutMessages.count(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The records that could not be read, and doubts about others. */
function Problems({ problems, allProblems }: Pick<ImportSummary, 'problems' | 'allProblems'>) {
  if (problems.length === 0) return null
  return (
    <details className="mt-4 text-sm">
      <summary className="inline-block py-1 text-accent underline decoration-1 underline-offset-4">
        {aboutMessages.problems(allProblems)}
      </summary>
      <ul className="mt-2 space-y-1 text-muted">
        {problems.map((problem: Problem) => (
          <li key={formatProblem(problem)} className="[overflow-wrap:anywhere]">
            <span className="text-ink">{formatPlace(problem)}</span> {problem.found}
          </li>
        ))}
      </ul>
      {allProblems > problems.length && (
        <p className="mt-2 text-muted">{aboutMessages.moreProblems(allProblems - problems.length)}</p>
      )}
    </details>
  )
}
