import { Dialog } from '../../ui/dialog.tsx'
import { changeSettings, useSettings } from '../storage/settings.ts'
import { PALETTE_KEYS } from './use-dialog.ts'

/** Single keys, by where they act, as the help lists them. */
const KEYS: Record<string, [key: string, does: string][]> = {
  Everywhere: [
    ['/', 'go to search'],
    ['t', 'change the theme'],
    ['?', 'list the keys'],
  ],
  'In a list': [
    ['j', 'next article'],
    ['k', 'previous article'],
    ['o', 'open it, as Enter does'],
  ],
  'In an article': [
    ['j', 'next article'],
    ['k', 'previous article'],
    ['u', 'back to the list'],
    ['s', 'save'],
    ['h', 'highlight what is selected, or the passage of the address'],
    ['m', 'show countries and days'],
  ],
  'On a country’s page': [
    ['[', 'previous country'],
    [']', 'next country'],
  ],
}

/** All keys, by where they act, and the way to turn single ones off. */
export function KeyList({ close }: { close: () => void }) {
  const { keys } = useSettings()
  return (
    <Dialog heading="Keys" close={close}>
      {Object.entries(KEYS).map(([where, own]) => (
        <section key={where} className="mb-4">
          <h3 className="text-sm text-muted">{where}</h3>
          <dl className="mt-1 grid grid-cols-[4.5rem_1fr] items-baseline gap-x-4 gap-y-2">
            {where === 'Everywhere' && (
              <Key name={PALETTE_KEYS} does="go to anything: an article, a country, a setting" />
            )}
            {own.map(([key, does]) => (
              <Key key={key} name={key} does={does} />
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
        Single keys act
      </label>
    </Dialog>
  )
}

const Key = ({ name, does }: { name: string; does: string }) => (
  <div className="contents">
    <dt>
      <kbd className="rounded border whitespace-nowrap border-rule bg-raised px-2 py-0.5">{name}</kbd>
    </dt>
    <dd>{does}</dd>
  </div>
)
