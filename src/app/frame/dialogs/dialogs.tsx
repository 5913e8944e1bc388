import { Suspense } from 'react'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { Appearance } from './appearance.tsx'
import { Shortcuts } from './shortcuts.tsx'
import type { OpenDialog } from './use-dialogs.ts'

const QuickFind = lazyPart(async () => (await import('./quick-find.tsx')).QuickFind)

interface Props {
  open: OpenDialog
  close: () => void
  openDialog: (dialog: OpenDialog) => void
}

/** The dialog that is open over the page. */
export function Dialogs({ open, close, openDialog }: Props) {
  if (open === 'appearance') return <Appearance close={close} />
  if (open === 'shortcuts') return <Shortcuts close={close} />
  return (
    <Suspense fallback={null}>
      <QuickFind close={close} openShortcuts={() => openDialog('shortcuts')} />
    </Suspense>
  )
}
