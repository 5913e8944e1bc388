import { useState } from 'react'
import { frame as frameMessages } from '#messages/frame'
import { archive } from '../data/archive.ts'

/** In development, lists the problems in the source files over the page. */
export function Problems() {
  const [closed, setClosed] = useState(false)
  const { problems } = archive
  if (closed || problems.length === 0) return null
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
        {problems.map(({ file, line, found, remedy }) => (
          <li key={`${file}:${line}:${found}`}>
            <code className="font-semibold">
              {file}:{line}
            </code>{' '}
            {frameMessages.problem(found, remedy)}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-muted">{frameMessages.buildWillFail(problems.length)}</p>
    </section>
  )
}
