import { frame as frameMessages } from '#messages/frame'
import { focusMain } from '../../ui/focus-main.ts'
import { dismissMissingPart, useMissingPart } from '../../ui/lazy-part.tsx'

/** Says that a part of the page could not be loaded. The page itself goes on. */
export function MissingPartNote() {
  if (!useMissingPart()) return null
  return (
    <section
      role="alert"
      className="screen-only fixed inset-x-3 bottom-3 z-20 mx-auto flex max-w-2xl flex-wrap items-center gap-x-4 gap-y-2 border border-ink bg-paper px-4 py-3 shadow-lg"
    >
      <p className="grow text-[0.9375rem]">{frameMessages.partMissing}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {frameMessages.reload}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          focusMain()
          dismissMissingPart()
        }}
      >
        {frameMessages.close}
      </button>
    </section>
  )
}
