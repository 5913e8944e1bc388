import { useSyncExternalStore } from 'react'
import { archive } from '../../app/data/archive.ts'
import { voicesFor } from './speech.ts'

function subscribe(listener: () => void) {
  if (typeof speechSynthesis === 'undefined') return () => undefined
  speechSynthesis.addEventListener?.('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener?.('voiceschanged', listener)
}

/** How many voices there are for the archive's language. Some browsers have theirs a moment later. */
export const useVoiceCount = (): number =>
  useSyncExternalStore(
    subscribe,
    () => voicesFor(archive.settings.language).length,
    () => 0,
  )
