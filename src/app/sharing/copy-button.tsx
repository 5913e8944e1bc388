import { useState } from 'react'
import { sharing as sharingMessages } from '#messages/sharing'
import { copy } from './share.ts'

interface Props {
  /** The button's accessible name. */
  label: string
  text: string
  /** The same text with formatting. */
  html?: string
}

/** Copies a text, and says if that failed. */
export function CopyButton({ label, text, html }: Props) {
  const [status, setStatus] = useState<'copied' | 'copyFailed'>()
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={label}
        onClick={async () => setStatus((await copy(text, html)) ? 'copied' : 'copyFailed')}
      >
        {sharingMessages.copy}
      </button>
      <span role="status" className="text-sm text-muted">
        {status && sharingMessages[status]}
      </span>
    </>
  )
}
