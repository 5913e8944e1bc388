import { useRef, useState } from 'react'
import { articleUrl } from '../app/data/addresses.ts'
import { archive } from '../app/data/archive.ts'
import { download } from '../app/sharing/share.ts'
import { deleteQuarantined } from '../app/storage/delete-quarantined.ts'
import { kept, mergeSavedItems, SAVED_ITEMS_KEY, useSavedItems } from '../app/storage/saved-items.ts'
import { quarantinedTexts } from '../app/storage/storage.ts'
import { today } from '../ui/dates.ts'
import { count } from '../ui/words.ts'
import { toJson, toMarkdown } from './export.ts'
import { isNew, RefusedFile, readBackup } from './import.ts'

/** Takes all that is kept away as files, and brings it back. */
export function Files({ say }: { say: (text: string, undo?: () => void) => void }) {
  const all = useSavedItems()
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<string>()
  const [aside, setAsideTexts] = useState(() => quarantinedTexts(SAVED_ITEMS_KEY))
  const { title } = archive.settings
  const empty = all.articles.length + all.highlights.length === 0
  const name = `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-saved`

  const bringBack = async (file: File) => {
    setRefused(undefined)
    try {
      const { kept: other, unread } = readBackup(file.name, await file.text())
      const before = kept.get()
      const fresh = isNew(before, other)
      const here = other.articles.length + other.highlights.length - fresh.articles - fresh.highlights
      mergeSavedItems(other)
      say(
        [
          `${count(fresh.articles, 'article')} and ${count(fresh.highlights, 'highlight')} came in.`,
          here > 0 && `${count(here, 'entry was', 'entries were')} here already.`,
          unread > 0 && `${count(unread, 'entry', 'entries')} of the file could not be read.`,
        ]
          .filter(Boolean)
          .join(' '),
        fresh.articles + fresh.highlights > 0 ? () => kept.change(() => before) : undefined,
      )
    } catch (error) {
      setRefused(
        error instanceof RefusedFile ? error.message : `${file.name} could not be read. Choose it once more.`,
      )
    }
  }

  return (
    <section aria-label="Files" className="mt-5">
      <div className="flex flex-wrap gap-2">
        {!empty && (
          <>
            <button
              type="button"
              className="button"
              onClick={() =>
                download(
                  `${name}.md`,
                  'text/markdown',
                  toMarkdown(all, { title, addressOf: articleUrl, day: today() }),
                )
              }
            >
              Take away as Markdown
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                download(
                  `${name}-${today()}.json`,
                  'application/json',
                  toJson(all, { title, instant: new Date().toISOString() }),
                )
              }
            >
              Take away as JSON
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => input.current?.click()}>
          Bring back a JSON file
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="A file that was taken away"
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            const file = target.files?.[0]
            // The same file can be chosen again.
            if (file) void bringBack(file).finally(() => (target.value = ''))
          }}
        />
      </div>
      {refused && (
        <p role="alert" className="mt-3 max-w-prose border-l-4 border-accent bg-raised px-4 py-2">
          {refused}
        </p>
      )}
      {aside.length > 0 && (
        <div className="mt-3 max-w-prose border-l-4 border-rule px-4 py-1 text-[0.9375rem] text-muted">
          <p>Something that was kept here could not be read. It has been set aside as it was.</p>
          <p className="mt-2 flex flex-wrap gap-2">
            <button
              type="button"
              className="button"
              onClick={() => download(`${name}-set-aside.txt`, 'text/plain', aside.join('\n'))}
            >
              Take it away as a file
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                deleteQuarantined(SAVED_ITEMS_KEY)
                setAsideTexts(quarantinedTexts(SAVED_ITEMS_KEY))
                document.getElementById('main')?.focus({ preventScroll: true })
              }}
            >
              Delete it
            </button>
          </p>
        </div>
      )}
    </section>
  )
}
