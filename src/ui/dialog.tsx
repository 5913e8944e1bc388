import { type ReactNode, useEffect, useRef } from 'react'
import { frame as frameMessages } from '#messages/frame'

interface ModalProps {
  /** The accessible name. */
  label: string
  /** Called when the modal has closed. */
  close: () => void
  /** Sets position and size. */
  className: string
  /** Returns the content. `dismiss` closes the modal. */
  children: (dismiss: () => void) => ReactNode
}

/** A modal that is open as long as it is rendered. Escape or a click outside closes it. */
export function Modal({ label, close, className, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isClosed = useRef(false)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const finish = () => {
    if (isClosed.current) return
    isClosed.current = true
    close()
  }
  const dismiss = () => {
    dialog.current?.close()
    // The browser reports it later. Until then, keys that open the dialog again would do nothing.
    finish()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={finish}
      onClick={({ target, currentTarget }) => target === currentTarget && dismiss()}
      className={`screen-only border border-ink bg-paper p-0 text-ink ${className}`}
    >
      {children(dismiss)}
    </dialog>
  )
}

interface DialogProps {
  heading: string
  close: () => void
  children: ReactNode
}

/** A modal in the middle of the window, with a heading and a close button. */
export const Dialog = ({ heading, close, children }: DialogProps) => (
  <Modal
    label={heading}
    close={close}
    className="m-auto max-h-[calc(100dvh-2rem)] w-[36rem] max-w-[calc(100vw-2rem)] overflow-auto backdrop:bg-black/40"
  >
    {(dismiss) => (
      <div className="p-5">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 className="pt-1.5 text-lg font-semibold">{heading}</h2>
          <button type="button" className="button" onClick={dismiss}>
            {frameMessages.close}
          </button>
        </div>
        {children}
      </div>
    )}
  </Modal>
)
