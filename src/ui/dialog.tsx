import { type ReactNode, useEffect, useRef } from 'react'

interface ModalProps {
  /** What it is called. */
  label: string
  /** Called when it has been closed. */
  close: () => void
  /** Where it stands and how large it is. */
  className: string
  /** What stands in it; is given the way to close it. */
  children: (shut: () => void) => ReactNode
}

/** Stands over the page: open as long as it is there. Escape, and a click beside it, close it. */
export function Modal({ label, close, className, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={close}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      className={`furniture border border-ink bg-paper p-0 text-ink ${className}`}
    >
      {children(() => dialog.current?.close())}
    </dialog>
  )
}

/** A modal with its heading and a button that closes it, in the middle of the window. */
export function Dialog({
  heading,
  close,
  children,
}: {
  heading: string
  close: () => void
  children: ReactNode
}) {
  return (
    <Modal
      label={heading}
      close={close}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[36rem] max-w-[calc(100vw-2rem)] overflow-auto backdrop:bg-black/40"
    >
      {(shut) => (
        <div className="p-5">
          <div className="mb-4 flex items-start justify-between gap-4">
            <h2 className="pt-1.5 text-lg font-semibold">{heading}</h2>
            <button type="button" className="button" onClick={shut}>
              Close
            </button>
          </div>
          {children}
        </div>
      )}
    </Modal>
  )
}
