import { frame as frameMessages } from '#messages/frame'
import { dialogs as dialogMessages } from '#messages/parts/dialogs'
import { Modal } from '../../../ui/dialog.tsx'
import { archive, language } from '../../data/archive.ts'
import { changeSettings, DEFAULTS, STEPS, THEMES, useSettings } from '../../storage/settings.ts'
import { chooseLanguage, languageInItself } from './language.ts'

const TYPE_SETTINGS = ['size', 'measure', 'leading'] as const
type TypeSetting = (typeof TYPE_SETTINGS)[number]

/** Returns the names of a setting's steps, from the smallest. */
const stepNames = (name: TypeSetting): readonly string[] => dialogMessages[`${name}s`]

/**
 * Settings for the theme and for the text of articles. The dialog leaves the page visible, so changes show at once.
 * @param close called when it has closed
 */
export function Appearance({ close }: { close: () => void }) {
  const settings = useSettings()
  const isChanged = TYPE_SETTINGS.some((name) => settings[name] !== DEFAULTS[name])
  const reset = () =>
    changeSettings({ size: DEFAULTS.size, measure: DEFAULTS.measure, leading: DEFAULTS.leading })
  return (
    <Modal
      label={frameMessages.appearance}
      close={close}
      className="fixed inset-auto top-3 end-3 m-0 max-h-[calc(100dvh-1.5rem)] w-80 max-w-[calc(100vw-1.5rem)] overflow-auto shadow-lg backdrop:bg-transparent"
    >
      {(closeModal) => (
        <div className="space-y-4 p-5">
          <div className="flex items-center justify-between gap-4">
            <h2 className="text-lg font-semibold">{frameMessages.appearance}</h2>
            <button type="button" className="button" onClick={closeModal}>
              {frameMessages.close}
            </button>
          </div>
          <fieldset>
            <legend className="text-sm text-muted">{dialogMessages.theme}</legend>
            <div className="mt-1 grid grid-cols-2 gap-2">
              {THEMES.map((theme) => (
                <label
                  key={theme}
                  data-theme={theme}
                  className="flex min-h-10 items-center gap-2 rounded-[3px] border border-muted bg-paper px-3 py-1.5 text-[0.9375rem] text-ink"
                >
                  <input
                    type="radio"
                    name="theme"
                    checked={settings.theme === theme}
                    onChange={() => changeSettings({ theme })}
                  />
                  {frameMessages.themes[theme]}
                </label>
              ))}
            </div>
          </fieldset>
          <LanguageChoice />
          {TYPE_SETTINGS.map((name) => (
            <StepSlider key={name} name={name} value={settings[name]} />
          ))}
          <p className="prose border-t border-rule pt-3">{dialogMessages.preview}</p>
          <button type="button" className="button" aria-disabled={!isChanged} onClick={reset}>
            {dialogMessages.resetToDefault}
          </button>
        </div>
      )}
    </Modal>
  )
}

/** The choice of the interface's language. Each has its own name, for readers who do not understand the present one. */
function LanguageChoice() {
  if (archive.interfaceLanguages.length < 2) return null
  return (
    <label className="block">
      <span className="text-sm text-muted">{dialogMessages.kinds.languages}</span>
      <select
        className="field mt-1 w-full"
        value={language}
        onChange={({ target }) => chooseLanguage(target.value)}
      >
        {archive.interfaceLanguages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageInItself(language)}
          </option>
        ))}
      </select>
    </label>
  )
}

function StepSlider({ name, value }: { name: TypeSetting; value: number }) {
  const steps: readonly number[] = STEPS[name]
  const label = dialogMessages[name]
  const stepName = stepNames(name)[steps.indexOf(value)]
  return (
    <label className="block">
      <span className="flex justify-between gap-4 text-sm text-muted">
        {label} <span aria-hidden="true">{stepName}</span>
      </span>
      <input
        type="range"
        className="mt-1 h-6 w-full accent-accent"
        min={steps[0]}
        max={steps.at(-1)}
        step={1}
        value={value}
        aria-label={label}
        aria-valuetext={stepName}
        onChange={({ target }) => changeSettings({ [name]: Number(target.value) })}
      />
    </label>
  )
}
