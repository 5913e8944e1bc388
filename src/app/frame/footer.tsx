import { frame as frameMessages } from '#messages/frame'
import { useHydrated } from '../../ui/hydrated.ts'
import { archive } from '../data/archive.ts'
import { type OpenDialog, quickFindShortcut } from './dialogs/use-dialogs.ts'

/** The publisher, and the buttons that open quick find and the keyboard shortcuts. */
export function Footer({ openDialog }: { openDialog: (dialog: OpenDialog) => void }) {
  const hydrated = useHydrated()
  return (
    <footer className="screen-only flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-rule py-5 text-sm text-muted">
      <p>{archive.settings.publisher ?? frameMessages.noTracking}</p>
      <p className="flex flex-wrap gap-x-5">
        <button
          type="button"
          className="link min-h-6"
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => openDialog('quick-find')}
        >
          {frameMessages.quickFind}{' '}
          <span className="text-muted">
            {hydrated ? quickFindShortcut() : frameMessages.quickFindShortcut}
          </span>
        </button>
        <button
          type="button"
          className="link min-h-6"
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
