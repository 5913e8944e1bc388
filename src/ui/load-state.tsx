import { messages } from '../messages/messages.ts'

interface LoadFailureProps {
  /** A sentence that says what failed to load. */
  message: string
  error: Error
  retry: () => void
}

/** Says that something failed to load, and offers to try again. */
export function LoadFailure({ message, error, retry }: LoadFailureProps) {
  // A request without a response fails with a TypeError, even if the browser thinks that it is online.
  const offline = error instanceof TypeError || (typeof navigator !== 'undefined' && !navigator.onLine)
  return (
    <div role="alert" className="my-8 max-w-prose border-l-4 border-accent bg-raised px-4 py-3">
      <p className="font-semibold">{message}</p>
      <p className="mt-1 text-[0.9375rem] text-muted">
        {offline ? messages.frame.notOffline : messages.frame.loadError(error.message)}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="button"
          className="button"
          onClick={() => {
            // The button disappears, and the focus would be lost with it.
            document.getElementById('main')?.focus({ preventScroll: true })
            retry()
          }}
        >
          {messages.frame.tryAgain}
        </button>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {messages.frame.reload}
        </button>
      </div>
    </div>
  )
}

/** Lines that stand for a text that is on its way. */
export function Placeholder({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status" aria-label={label} className="pending soon my-2 space-y-3">
      {Array.from({ length: lines }, (_, line) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
          key={line}
          className="h-4 rounded-sm bg-raised"
          style={{ width: `${line === lines - 1 ? 55 : 96}%` }}
        />
      ))}
    </div>
  )
}
