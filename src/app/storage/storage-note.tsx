import { useState } from 'react'
import type { StorageProblem } from './storage.ts'

const SAYS: Record<StorageProblem, [what: string, means: string]> = {
  blocked: [
    'This browser keeps nothing for this site.',
    'What you set, save and mark holds until the page is closed. Allow the site to store data to keep it.',
  ],
  full: [
    'This browser has no room left for this site.',
    'What you have just kept holds until the page is closed. Take it away as a file on the page Saved, or remove some of it.',
  ],
  damaged: [
    'Some of what you had kept here could not be read.',
    'What could be read goes on. All of it has been set aside as it was, and can be had as a file on the page Saved.',
  ],
  newer: [
    'A newer version of this site has written what is kept here.',
    'It is left as it is; what you change holds until the page is closed. Load the page again to get that version.',
  ],
}

/** What has gone wrong with what the reader keeps: said once, over the page's end, and gone when it is closed. */
export function StorageNote({ troubles }: { troubles: readonly StorageProblem[] }) {
  const [closed, setClosed] = useState<readonly StorageProblem[]>([])
  const open = troubles.filter((trouble) => !closed.includes(trouble))
  if (open.length === 0) return null
  return (
    <section
      role="alert"
      aria-label="What you keep"
      className="furniture fixed inset-x-3 bottom-3 z-20 mx-auto max-w-2xl border border-ink border-l-4 border-l-accent bg-paper p-4 shadow-lg"
    >
      {open.map((trouble) => (
        <p key={trouble} className="mb-3 text-[0.9375rem]">
          <strong className="font-semibold">{SAYS[trouble][0]}</strong> {SAYS[trouble][1]}
        </p>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => {
          setClosed(troubles)
          document.getElementById('main')?.focus({ preventScroll: true })
        }}
      >
        Close
      </button>
    </section>
  )
}
