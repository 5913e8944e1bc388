import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  heading: string
  /** Called when it has been closed. */
  close: () => void
  children: ReactNode
}

/** A dialog over the page: open as long as it is there. Escape, its button and a click beside it close it. */
export function Dialog({ heading, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={dialog}
      aria-label={heading}
      onClose={close}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      className="furniture m-auto max-h-[calc(100dvh-2rem)] w-[36rem] max-w-[calc(100vw-2rem)] overflow-auto border border-ink bg-paper p-0 text-ink backdrop:bg-black/40"
    >
      <div className="p-5">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 className="pt-1.5 text-lg font-semibold">{heading}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
