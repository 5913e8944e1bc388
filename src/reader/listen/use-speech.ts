import { useEffect, useEffectEvent } from 'react'
import type { Piece } from './spoken-pieces.ts'

interface Speech {
  /** The piece to speak, or `undefined` to be silent. */
  piece: Piece | undefined
  /** A BCP 47 tag. */
  language: string
  /** 1 is the normal speed of the voice. */
  speed: number
  voice: SpeechSynthesisVoice | undefined
  onEnd: () => void
  onError: () => void
}

/** The pause before speech starts, in milliseconds. Without it, a preceding cancellation would cancel it too. */
const RESTART_DELAY = 60

/**
 * Speaks a piece of text. To pause, it stops; to continue, it starts the piece again, because `speechSynthesis.pause`
 * does not work on every device.
 */
export function useSpeech({ piece, language, speed, voice, onEnd, onError }: Speech): void {
  const ended = useEffectEvent(onEnd)
  const failed = useEffectEvent(onError)
  useEffect(() => {
    if (!piece) return
    let isCurrent = true
    const utterance = new SpeechSynthesisUtterance(piece.text)
    utterance.lang = language
    utterance.rate = speed
    if (voice) utterance.voice = voice
    utterance.onend = () => {
      if (isCurrent) ended()
    }
    utterance.onerror = ({ error }) => {
      if (isCurrent && error !== 'canceled' && error !== 'interrupted') failed()
    }
    const timer = setTimeout(() => speechSynthesis.speak(utterance), RESTART_DELAY)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      speechSynthesis.cancel()
    }
  }, [piece, language, speed, voice])
}
