import { useState } from 'react'
import { saved as savedMessages } from '#messages/saved'
import { download } from '../app/sharing/share.ts'
import { deleteQuarantined, quarantinedTexts } from '../app/storage/quarantine.ts'
import { SAVED_ITEMS_KEY } from '../app/storage/saved-items.ts'
import { focusMain } from '../ui/focus-main.ts'

/** Offers the original of damaged saved data for download. Shows nothing if there is none. */
export function DamagedData({ fileName }: { fileName: string }) {
  const [texts, setTexts] = useState(() => quarantinedTexts(SAVED_ITEMS_KEY))
  const { damaged, downloadDamaged, deleteDamaged } = savedMessages
  if (texts.length === 0) return null
  return (
    <div className="mt-3 max-w-prose border-s-4 border-rule px-4 py-1 text-[0.9375rem] text-muted">
      <p>{damaged}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <button
          type="button"
          className="button"
          onClick={() => download(fileName, 'text/plain', texts.join('\n'))}
        >
          {downloadDamaged}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            deleteQuarantined(SAVED_ITEMS_KEY)
            setTexts(quarantinedTexts(SAVED_ITEMS_KEY))
            focusMain()
          }}
        >
          {deleteDamaged}
        </button>
      </p>
    </div>
  )
}
