import { useState } from 'react'
import { count } from '../../ui/words.ts'
import { archive } from '../data/archive.ts'

/** In development: what is wrong with the seeds, over the page. Every good article opens all the same. */
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
          {count(problems.length, 'problem')} in the seeds
        </h2>
        <button type="button" className="button" onClick={() => setClosed(true)}>
          Close
        </button>
      </div>
      <ul className="mt-2 space-y-2 text-sm">
        {problems.map(({ file, line, found, remedy }) => (
          <li key={`${file}:${line}:${found}`}>
            <code className="font-semibold">
              {file}:{line}
            </code>{' '}
            {found}; {remedy}.
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-muted">A build does not pass until they are mended.</p>
    </section>
  )
}
