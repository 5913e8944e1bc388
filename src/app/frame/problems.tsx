import { useState } from 'react'
import { frame as frameMessages } from '#messages/frame'
import { formatPlace, formatProblem } from '../../archive/problem.ts'
import { archive } from '../data/archive.ts'

/** The number of problems that are listed. */
const LISTED = 100

/** In development, lists the problems with source files over the page, errors first. */
export function Problems() {
  const [closed, setClosed] = useState(false)
  const { problems } = archive
  if (closed || problems.length === 0) return null
  const listed = problems
    .toSorted((a, b) => Number(a.warning ?? false) - Number(b.warning ?? false))
    .slice(0, LISTED)
  return (
    <section
      aria-labelledby="problems-heading"
      className="fixed inset-x-3 bottom-3 z-20 mx-auto max-h-[60vh] max-w-3xl overflow-auto border-2 border-accent bg-paper p-4 shadow-lg"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="problems-heading" className="font-semibold">
          {frameMessages.problems(problems.length)}
        </h2>
        <button type="button" className="button" onClick={() => setClosed(true)}>
          {frameMessages.close}
        </button>
      </div>
      <ul className="mt-2 space-y-2 text-sm">
        {listed.map((problem) => (
          <li key={formatProblem(problem)}>
            <code className="font-semibold">{formatPlace(problem)}</code>{' '}
            {frameMessages.problem(problem.found, problem.remedy)}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-muted">
        {problems.length > LISTED && `${frameMessages.moreProblems(problems.length - LISTED)} `}
        {frameMessages.problemsStay}
      </p>
    </section>
  )
}
