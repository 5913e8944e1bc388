import { frame as frameMessages } from '#messages/frame'
import { useHydrated } from '../../ui/hydrated.ts'
import { archive } from '../data/archive.ts'
import { type OpenDialog, quickFindShortcut } from './dialogs/use-dialogs.ts'

/** The publisher, and the buttons that open quick find and the keyboard shortcuts. */
export function Footer({ openDialog }: { openDialog: (dialog: OpenDialog) => void }) {
  const hydrated = useHydrated()
  return (
    <footer className="screen-only">
      <p>{archive.settings.publisher ?? frameMessages.noTracking}</p>
      <p>
        <button
          type="button"
          className="link"
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => openDialog('quick-find')}
        >
          {frameMessages.quickFind}{' '}
          <span>{hydrated ? quickFindShortcut() : frameMessages.quickFindShortcut}</span>
        </button>
        <button
          type="button"
          className="link"
          aria-haspopup="dialog"
          aria-keyshortcuts="?"
          onClick={() => openDialog('shortcuts')}
        >
          {frameMessages.shortcuts}
        </button>
      </p>
    </footer>
  )
}
