import { type FormEvent, useId, useRef, useState } from 'react'
import { timelineParts } from '#messages/parts/timeline-parts'
import { typedDates } from '#messages/parts/typed-dates'
import { dateExamples, dateForms, parseTypedDate } from '../../app/data/typed-date.ts'

interface Props {
  jump: (date: string) => void
}

/** A button that opens a field for a date, and jumps there. */
export function JumpForm({ jump }: Props) {
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  const close = () => {
    setOpen(false)
    setProblem('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const typed = field.current?.value.trim() ?? ''
    const date = parseTypedDate(typed)
    if (date) {
      close()
      jump(date)
    } else {
      setProblem(date === undefined ? typedDates.invalid(typed, dateForms()) : '')
      field.current?.focus()
    }
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        id="jump-to-date"
        aria-label={timelineParts.jumpToDate}
        aria-expanded={open}
        className="link min-h-9 px-1 max-[22.5rem]:hidden"
        onClick={() => (open ? close() : setOpen(true))}
      >
        <span className="max-sm:hidden">{timelineParts.jumpToDate}</span>
        <span className="sm:hidden">{timelineParts.jumpToDateShort}</span>
      </button>
      {open && (
        <form
          noValidate
          onSubmit={submit}
          className="absolute top-full start-0 w-full border border-t-0 border-rule bg-raised px-4 py-3 sm:w-96"
          onKeyDown={({ key }) => {
            if (key !== 'Escape') return
            close()
            button.current?.focus()
          }}
        >
          <div className="flex items-end gap-2">
            <label className="flex min-w-0 grow flex-col text-sm text-muted">
              {timelineParts.jumpToDate}
              <input
                ref={field}
                id="jump"
                className="field mt-1 w-full"
                autoComplete="off"
                // biome-ignore lint/a11y/noAutofocus: the reader has just opened the form
                autoFocus
                aria-invalid={problem !== ''}
                aria-describedby={hint}
              />
            </label>
            <button type="submit" className="button">
              {timelineParts.jump}
            </button>
          </div>
          <p id={hint} className="mt-2 text-sm text-muted" aria-live="polite">
            {problem ? (
              <strong className="text-accent">{problem}</strong>
            ) : (
              timelineParts.jumpHint(dateExamples())
            )}
          </p>
        </form>
      )}
    </>
  )
}
