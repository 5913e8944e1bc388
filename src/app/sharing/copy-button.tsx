import { useState } from 'react'
import { copy } from './share.ts'

const SAYS = {
  '': '',
  copied: 'Copied',
  refused: 'This browser does not let the page copy. Select the text and copy it.',
}

/** Copies a text and says whether it could. */
export function CopyButton({ label, text, html }: { label: string; text: string; html?: string }) {
  const [said, setSaid] = useState<keyof typeof SAYS>('')
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={label}
        onClick={async () => setSaid((await copy(text, html)) ? 'copied' : 'refused')}
      >
        Copy
      </button>
      <span role="status" className="text-sm text-muted">
        {SAYS[said]}
      </span>
    </>
  )
}
