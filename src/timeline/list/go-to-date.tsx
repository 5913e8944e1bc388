import { type FormEvent, useId, useRef, useState } from 'react'
import { dateOf, EXAMPLES } from '../filters/typed-date.ts'

/** A button that opens a field for a date, and goes there. */
export function GoToDate({ go }: { go: (date: string) => void }) {
  const [open, setOpen] = useState(false)
  const [wrong, setWrong] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  const close = () => {
    setOpen(false)
    setWrong('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const typed = field.current?.value ?? ''
    const date = dateOf(typed)
    if (date) {
      close()
      go(date)
      return
    }
    setWrong(typed.trim() && `“${typed.trim()}” is no date: write ${EXAMPLES}.`)
    field.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        id="go-to-date"
        aria-label="Go to a date"
        aria-expanded={open}
        className="link min-h-9 px-1"
        onClick={() => (open ? close() : setOpen(true))}
      >
        <span className="max-sm:hidden">Go to a date</span>
        <span className="sm:hidden">Date</span>
      </button>
      {open && (
        <form
          noValidate
          onSubmit={submit}
          className="absolute top-full left-0 w-full border border-t-0 border-rule bg-raised px-4 py-3 sm:w-96"
          onKeyDown={({ key }) => {
            if (key !== 'Escape') return
            close()
            button.current?.focus()
          }}
        >
          <div className="flex items-end gap-2">
            <label className="flex min-w-0 grow flex-col text-sm text-muted">
              Go to a date
              <input
                ref={field}
                id="jump"
                className="field mt-1 w-full"
                autoComplete="off"
                // biome-ignore lint/a11y/noAutofocus: it was asked for
                autoFocus
                aria-invalid={wrong !== ''}
                aria-describedby={hint}
              />
            </label>
            <button type="submit" className="button">
              Go
            </button>
          </div>
          <p id={hint} className="mt-2 text-sm text-muted" aria-live="polite">
            {wrong ? (
              <strong className="text-accent">{wrong}</strong>
            ) : (
              `A year, a month or a day: ${EXAMPLES}. Where there is nothing of it, what comes next in the list.`
            )}
          </p>
        </form>
      )}
    </>
  )
}
