import { saved as savedMessages } from '#messages/saved'
import { articleUrl } from '../app/data/addresses.ts'
import { archive } from '../app/data/archive.ts'
import { download } from '../app/sharing/share.ts'
import { useSavedItems } from '../app/storage/saved-items.ts'
import { today } from '../ui/dates.ts'
import { DamagedData } from './damaged-data.tsx'
import { toBackup, toMarkdown } from './export.ts'
import { ImportButton } from './import-button.tsx'

interface Props {
  /** Announces a result, with a way to undo it. */
  announce: (text: string, undo?: () => void) => void
}

/** Exports all saved items as files, and imports backups. */
export function Backup({ announce }: Props) {
  const items = useSavedItems()
  const { title } = archive.settings
  const isEmpty = items.articles.length + items.highlights.length === 0
  const name = `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-saved`
  const exportMarkdown = () =>
    download(`${name}.md`, 'text/markdown', toMarkdown(items, { title, addressOf: articleUrl, day: today() }))
  const exportBackup = () =>
    download(
      `${name}-${today()}.json`,
      'application/json',
      toBackup(items, { title, instant: new Date().toISOString() }),
    )
  return (
    <section aria-label={savedMessages.exportAndImport} className="mt-5">
      <div className="flex flex-wrap gap-2">
        {!isEmpty && (
          <>
            <button type="button" className="button" onClick={exportMarkdown}>
              {savedMessages.exportMarkdown}
            </button>
            <button type="button" className="button" onClick={exportBackup}>
              {savedMessages.exportBackup}
            </button>
          </>
        )}
        <ImportButton announce={announce} />
      </div>
      <DamagedData fileName={`${name}-damaged.txt`} />
    </section>
  )
}
