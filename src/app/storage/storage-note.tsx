import { useState } from 'react'
import { storage as storageMessages } from '#messages/storage'
import { focusMain } from '../../ui/focus-main.ts'
import type { StorageProblem } from './storage-problems.ts'

/** A note at the bottom of the window about storage problems. Each problem is shown until the note is closed. */
export function StorageNote({ problems }: { problems: readonly StorageProblem[] }) {
  const [closed, setClosed] = useState<readonly StorageProblem[]>([])
  const open = problems.filter((problem) => !closed.includes(problem))
  const { title, close, problems: texts } = storageMessages
  if (open.length === 0) return null
  return (
    <section
      role="alert"
      aria-label={title}
      className="screen-only fixed inset-x-3 bottom-3 z-20 mx-auto max-w-2xl border border-ink border-s-4 border-s-accent bg-paper p-4 shadow-lg"
    >
      {open.map((name) => (
        <p key={name} className="mb-3 text-[0.9375rem]">
          <strong className="font-semibold">{texts[name].problem}</strong> {texts[name].advice}
        </p>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => {
          setClosed(problems)
          focusMain()
        }}
      >
        {close}
      </button>
    </section>
  )
}
