import { useRef, useState } from 'react'
import { saved as savedMessages } from '#messages/saved'
import { mergeSavedItems, savedItems } from '../app/storage/saved-items.ts'
import { countNew, ImportError, readBackup } from './import.ts'

interface Props {
  /** Announces a result, with a way to undo it. */
  announce: (text: string, undo?: () => void) => void
}

/** Imports a backup file. If that fails, the reason appears below the button. */
export function ImportButton({ announce }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<string>()

  const importFile = async (file: File) => {
    setError(undefined)
    try {
      const { items, unreadable } = readBackup(file.name, await file.text())
      const before = savedItems.get()
      const added = countNew(before, items)
      const addedCount = added.articles + added.highlights
      const duplicates = items.articles.length + items.highlights.length - addedCount
      mergeSavedItems(items)
      const results = [savedMessages.imported(added.articles, added.highlights)]
      if (duplicates > 0) results.push(savedMessages.alreadySaved(duplicates))
      if (unreadable > 0) results.push(savedMessages.unreadable(unreadable))
      announce(results.join(' '), addedCount > 0 ? () => savedItems.change(() => before) : undefined)
    } catch (failure) {
      setError(failure instanceof ImportError ? failure.message : savedMessages.importFailed(file.name))
    }
  }

  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {savedMessages.importBackup}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={savedMessages.backupFile}
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0]
          // Clearing the field allows choosing the same file again.
          if (file) void importFile(file).finally(() => (target.value = ''))
        }}
      />
      {error && (
        <p role="alert" className="mt-1 w-full max-w-prose border-s-4 border-accent bg-raised px-4 py-2">
          {error}
        </p>
      )}
    </>
  )
}
