import { useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { offline as offlineMessages } from '#messages/offline'
import { focusMain } from '../../ui/focus-main.ts'

let root: Root | undefined
let noteCount = 0

/**
 * Shows a note that an update is available. It comes last in the page and does not take the focus.
 * @param update loads the update
 */
export function showUpdate(update: () => void): void {
  root ??= createRoot(document.body.appendChild(document.createElement('div')))
  // The key shows the note again for the next update, even if it was closed.
  noteCount++
  root.render(<UpdateNote key={noteCount} update={update} />)
}

function UpdateNote({ update }: { update: () => void }) {
  const [state, setState] = useState<'open' | 'updating' | 'closed'>('open')
  if (state === 'closed') return null
  return (
    <section
      aria-label={offlineMessages.updateAvailable}
      className="screen-only fixed inset-x-3 bottom-3 z-20 mx-auto flex max-w-2xl flex-wrap items-center gap-x-4 gap-y-2 border border-ink bg-paper px-4 py-3 shadow-lg"
    >
      <p role="status" className="grow text-[0.9375rem]">
        {state === 'updating' ? offlineMessages.updating : offlineMessages.updated}
      </p>
      {state === 'open' && (
        <p className="flex gap-2">
          <button
            type="button"
            className="button"
            onClick={() => {
              setState('updating')
              update()
            }}
          >
            {offlineMessages.reload}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setState('closed')
              focusMain()
            }}
          >
            {offlineMessages.later}
          </button>
        </p>
      )}
    </section>
  )
}
