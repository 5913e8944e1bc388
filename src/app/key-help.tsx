import { lazy, Suspense, useState } from 'react'
import { useKey } from './keys.ts'

const KeyList = lazy(async () => ({ default: (await import('./key-list.tsx')).KeyList }))

/** The list of keys, behind a button and behind `?`. */
export function KeyHelp() {
  const [open, setOpen] = useState(false)
  useKey('?', () => setOpen(true))
  return (
    <>
      <button type="button" className="link min-h-6" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Keys
      </button>
      {open && (
        <Suspense fallback={null}>
          <KeyList close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
