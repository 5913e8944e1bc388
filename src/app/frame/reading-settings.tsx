import { Modal } from '../../ui/dialog.tsx'
import { changeSettings, DEFAULTS, STEPS, THEMES, useSettings } from '../storage/settings.ts'

const TYPE = ['size', 'measure', 'leading'] as const
const NAMES = {
  size: ['Size', ['smallest', 'as designed', 'larger', 'large', 'very large', 'largest']],
  measure: ['Width of lines', ['narrow', 'as designed', 'wide']],
  leading: ['Space between lines', ['close', 'as designed', 'open']],
} as const

/**
 * How the page looks and how articles are set, beside what it changes. All of it acts at once.
 * @param close is called when it has been closed
 */
export function ReadingSettings({ close }: { close: () => void }) {
  const all = useSettings()
  const changed = TYPE.some((name) => all[name] !== DEFAULTS[name])
  return (
    <Modal
      label="Theme and type"
      close={close}
      className="fixed inset-auto top-3 right-3 m-0 max-h-[calc(100dvh-1.5rem)] w-80 max-w-[calc(100vw-1.5rem)] overflow-auto shadow-lg backdrop:bg-transparent"
    >
      {(shut) => (
        <div className="space-y-4 p-5">
          <div className="flex items-center justify-between gap-4">
            <h2 className="text-lg font-semibold">Theme and type</h2>
            <button type="button" className="button" onClick={shut}>
              Close
            </button>
          </div>
          <fieldset>
            <legend className="text-sm text-muted">Theme</legend>
            <div className="mt-1 grid grid-cols-2 gap-2">
              {THEMES.map((theme) => (
                <label
                  key={theme}
                  data-theme={theme}
                  className="flex min-h-10 items-center gap-2 rounded-[3px] border border-muted bg-paper px-3 py-1.5 text-[0.9375rem] text-ink capitalize"
                >
                  <input
                    type="radio"
                    name="theme"
                    checked={all.theme === theme}
                    onChange={() => changeSettings({ theme })}
                  />
                  {theme}
                </label>
              ))}
            </div>
          </fieldset>
          {TYPE.map((name) => {
            const steps: readonly number[] = STEPS[name]
            const [title, words] = NAMES[name]
            const word = words[steps.indexOf(all[name])]
            return (
              <label key={name} className="block">
                <span className="flex justify-between gap-4 text-sm text-muted">
                  {title} <span aria-hidden="true">{word}</span>
                </span>
                <input
                  type="range"
                  className="mt-1 h-6 w-full accent-accent"
                  min={steps[0]}
                  max={steps.at(-1)}
                  step={1}
                  value={all[name]}
                  aria-label={title}
                  aria-valuetext={word}
                  onChange={({ target }) => changeSettings({ [name]: Number(target.value) })}
                />
              </label>
            )
          })}
          <p className="prose border-t border-rule pt-3">
            Articles are set like this line, and stay so on this machine.
          </p>
          <button
            type="button"
            className="button"
            aria-disabled={!changed}
            onClick={() =>
              changeSettings({ size: DEFAULTS.size, measure: DEFAULTS.measure, leading: DEFAULTS.leading })
            }
          >
            Type as designed
          </button>
        </div>
      )}
    </Modal>
  )
}
