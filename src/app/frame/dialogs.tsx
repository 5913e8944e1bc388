import { lazy, Suspense } from 'react'
import { KeyList } from './key-list.tsx'
import { ReadingSettings } from './reading-settings.tsx'
import type { OpenDialog } from './use-dialog.ts'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

/** What is opened over every page: one at a time. */
export function Dialogs({ open, close }: { open: OpenDialog; close: () => void }) {
  if (open === 'settings') return <ReadingSettings close={close} />
  if (open === 'keys') return <KeyList close={close} />
  return (
    <Suspense fallback={null}>
      <Palette close={close} />
    </Suspense>
  )
}
