import { useRef } from 'react'
import { KEYS, useKey } from './keys.ts'
import { set, useSettings } from './settings.ts'

/** The list of keys, behind a button and behind `?`. */
export function KeyHelp() {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => dialog.current?.showModal()
  const { keys } = useSettings()
  useKey('?', open)
  return (
    <>
      <button type="button" className="link min-h-6" onClick={open}>
        Keys
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-heading"
        className="m-auto w-80 max-w-[90vw] border border-ink bg-paper p-5 text-ink backdrop:bg-black/40"
      >
        <h2 id="keys-heading" className="text-lg font-semibold">
          Keys
        </h2>
        <dl className="my-3 grid grid-cols-[3rem_1fr] gap-y-2">
          {KEYS.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-rule bg-raised px-2 py-0.5">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="mb-4 flex items-center gap-2 text-[0.9375rem]">
          <input type="checkbox" checked={keys} onChange={({ target }) => set({ keys: target.checked })} />
          Single keys act
        </label>
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  )
}
