import { useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'

let root: Root | undefined
let shown = 0

/**
 * Says, over the page's end, that there is a newer edition, and leaves it to the reader when to read it. It comes
 * after everything in the page, and takes neither the focus nor the page away.
 * @param read brings the newer edition
 */
export function showUpdate(read: () => void): void {
  root ??= createRoot(document.body.appendChild(document.createElement('div')))
  // A note that was closed opens again for the next edition.
  shown++
  root.render(<UpdateNote key={shown} read={read} />)
}

/** @param read brings the newer edition */
export function UpdateNote({ read }: { read: () => void }) {
  const [state, setState] = useState<'open' | 'loading' | 'closed'>('open')
  if (state === 'closed') return null
  return (
    <section
      aria-label="A newer edition"
      className="furniture fixed inset-x-3 bottom-3 z-20 mx-auto flex max-w-2xl flex-wrap items-center gap-x-4 gap-y-2 border border-ink bg-paper px-4 py-3 shadow-lg"
    >
      <p role="status" className="grow text-[0.9375rem]">
        {state === 'loading'
          ? 'The newer edition is being loaded …'
          : 'A newer edition of this archive is there.'}
      </p>
      {state === 'open' && (
        <p className="flex gap-2">
          <button
            type="button"
            className="button"
            onClick={() => {
              setState('loading')
              read()
            }}
          >
            Read it now
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setState('closed')
              document.getElementById('main')?.focus({ preventScroll: true })
            }}
          >
            Later
          </button>
        </p>
      )}
    </section>
  )
}
