import { frame as frameMessages } from '#messages/frame'
import { focusMain } from './focus-main.ts'

interface Props {
  /** A sentence that says what failed to load. */
  message: string
  error: Error
  retry: () => void
}

/** Says that something failed to load, and offers to try again. */
export function LoadFailure({ message, error, retry }: Props) {
  // `fetch` throws a TypeError if there is no response. Browsers may report that they are online even then.
  const offline = error instanceof TypeError || (typeof navigator !== 'undefined' && !navigator.onLine)
  return (
    <div role="alert" className="my-8 max-w-prose border-s-4 border-accent bg-raised px-4 py-3">
      <p className="font-semibold">{message}</p>
      <p className="mt-1 text-[0.9375rem] text-muted">
        {offline ? frameMessages.notOffline : frameMessages.loadError(error.message)}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="button"
          className="button"
          onClick={() => {
            // The button disappears, and would take the focus with it.
            focusMain()
            retry()
          }}
        >
          {frameMessages.tryAgain}
        </button>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {frameMessages.reload}
        </button>
      </div>
    </div>
  )
}
