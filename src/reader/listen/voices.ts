import { useSyncExternalStore } from 'react'

/**
 * Returns the voices installed on this device that speak a language. Other voices send the text over the network, and
 * nothing that is read here leaves the site.
 * @param language a BCP 47 tag
 */
export function voicesFor(language: string): SpeechSynthesisVoice[] {
  if (typeof speechSynthesis === 'undefined') return []
  const primary = language.toLowerCase().split('-')[0] ?? ''
  return speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === primary)
}

function subscribe(listener: () => void) {
  if (typeof speechSynthesis === 'undefined') return () => undefined
  speechSynthesis.addEventListener?.('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener?.('voiceschanged', listener)
}

/** Returns the number of voices that speak a language. Some browsers load their voices after the page. */
export const useVoiceCount = (language: string): number =>
  useSyncExternalStore(
    subscribe,
    () => voicesFor(language).length,
    () => 0,
  )
