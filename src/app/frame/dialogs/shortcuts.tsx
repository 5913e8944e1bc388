import { frame as frameMessages } from '#messages/frame'
import { dialogs as dialogMessages } from '#messages/parts/dialogs'
import { Dialog } from '../../../ui/dialog.tsx'
import { changeSettings, useSettings } from '../../storage/settings.ts'
import { quickFindShortcut } from './use-dialogs.ts'

type Shortcut = [key: string, action: string]

/** Returns the shortcuts, by where they work. */
function shortcutGroups(): [where: string, shortcuts: Shortcut[]][] {
  const steps: Shortcut[] = [
    ['j', dialogMessages.nextArticle],
    ['k', dialogMessages.previousArticle],
  ]
  return [
    [
      dialogMessages.everywhere,
      [
        [quickFindShortcut(), frameMessages.quickFind],
        ['/', dialogMessages.search],
        ['t', dialogMessages.changeTheme],
        ['?', dialogMessages.showShortcuts],
      ],
    ],
    [dialogMessages.inLists, [...steps, ['o', dialogMessages.openArticle]]],
    [
      dialogMessages.inArticles,
      [
        ...steps,
        ['u', dialogMessages.backToList],
        ['s', dialogMessages.save],
        ['h', dialogMessages.highlight],
        ['m', dialogMessages.toggleAnnotations],
        ['n', dialogMessages.nextMatch],
      ],
    ],
    [
      dialogMessages.onCountryPages,
      [
        ['[', dialogMessages.previousCountry],
        [']', dialogMessages.nextCountry],
      ],
    ],
  ]
}

/** Lists the keyboard shortcuts, and turns those with a single key on or off. */
export function Shortcuts({ close }: { close: () => void }) {
  const { keys } = useSettings()
  return (
    <Dialog heading={frameMessages.shortcuts} close={close}>
      {shortcutGroups().map(([where, shortcuts]) => (
        <section key={where} className="mb-4">
          <h3 className="text-sm text-muted">{where}</h3>
          <dl className="mt-1 grid grid-cols-[4.5rem_1fr] items-baseline gap-x-4 gap-y-2">
            {shortcuts.map(([key, action]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd
                    dir="ltr"
                    className="rounded border whitespace-nowrap border-rule bg-raised px-2 py-0.5"
                  >
                    {key}
                  </kbd>
                </dt>
                <dd>{action}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="flex items-center gap-2 text-[0.9375rem]">
        <input
          type="checkbox"
          checked={keys}
          onChange={({ target }) => changeSettings({ keys: target.checked })}
        />
        {dialogMessages.enableShortcuts}
      </label>
    </Dialog>
  )
}
