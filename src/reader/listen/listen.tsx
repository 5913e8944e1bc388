import './listen.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { archive } from '../../app/data/archive.ts'
import { changeSettings, useSettings } from '../../app/storage/settings.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { piecesOf, voicesFor } from './speech.ts'
import { useVoiceCount } from './use-voices.ts'

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2]
/** How long the page is left where the reader has scrolled it to, in milliseconds. */
const LEFT_ALONE = 6000
/** How far the mark of what has the focus stands out, in pixels. */
const RING = 6

/** The piece to begin with: the first one on the screen, or the headline where the text begins below its top. */
function firstOnScreen(pieces: readonly { id: string | undefined }[]): number {
  const prose = document.querySelector('.prose')?.getBoundingClientRect()
  if (!prose || prose.top >= 0) return 0
  const at = pieces.findIndex(({ id }) => {
    const box = id && document.getElementById(id)?.getBoundingClientRect()
    return box && box.top >= 0
  })
  return Math.max(0, at)
}

/** Reads the article aloud with the browser's own voices, from what is on the screen; lights what it reads. */
export function Player({ card, body, close }: { card: Card; body: Body; close: () => void }) {
  const { language } = archive.settings
  const pieces = useMemo(() => piecesOf(card.headline, body), [card.headline, body])
  const { speed } = useSettings()
  const voiceCount = useVoiceCount()
  const voices = useMemo(() => (voiceCount ? voicesFor(language) : []), [voiceCount, language])
  const [voiceName, setVoiceName] = useState('')
  const [at, setAt] = useState(() => firstOnScreen(pieces))
  const [playing, setPlaying] = useState(true)
  const bar = useRef<HTMLElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  useEffect(() => toggle.current?.focus({ preventScroll: true }), [])

  // What has the focus must not come to lie below the bar, nor the end of the page.
  useEffect(() => {
    if (!bar.current) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(([entry]) => {
      const height = `${Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0) + RING}px`
      style.scrollPaddingBottom = height
      style.paddingBottom = height
    })
    observer.observe(bar.current)
    return () => {
      observer.disconnect()
      style.scrollPaddingBottom = ''
      style.paddingBottom = ''
    }
  }, [])

  // Pausing stops and begins the sentence again: what browsers call pausing does not work on all machines.
  useEffect(() => {
    const piece = pieces[at]
    if (!playing || !piece) return
    let current = true
    const utterance = new SpeechSynthesisUtterance(piece.text)
    utterance.lang = language
    utterance.rate = speed
    const voice = voices.find(({ name }) => name === voiceName) ?? voices[0]
    if (voice) utterance.voice = voice
    utterance.onend = () => {
      if (!current) return
      if (at + 1 < pieces.length) setAt(at + 1)
      else setPlaying(false)
    }
    utterance.onerror = ({ error }) => {
      if (current && error !== 'canceled' && error !== 'interrupted') setPlaying(false)
    }
    // What was called off a moment ago would take a new one with it.
    const timer = setTimeout(() => speechSynthesis.speak(utterance), 60)
    return () => {
      current = false
      clearTimeout(timer)
      speechSynthesis.cancel()
    }
  }, [pieces, at, playing, speed, voices, voiceName, language])

  useEffect(() => {
    const id = pieces[at]?.id
    const passage = id ? document.getElementById(id) : null
    if (!passage) return
    passage.dataset.spoken = ''
    const { top, bottom } = passage.getBoundingClientRect()
    const left = performance.now() - scrolled.current < LEFT_ALONE
    if (!left && (top < 0 || bottom > window.innerHeight - 80)) passage.scrollIntoView({ block: 'center' })
    return () => {
      delete passage.dataset.spoken
    }
  }, [pieces, at])

  // Not brought back by the voice while the reader looks elsewhere.
  const scrolled = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const note = () => {
      scrolled.current = performance.now()
    }
    window.addEventListener('wheel', note, { passive: true })
    window.addEventListener('touchmove', note, { passive: true })
    return () => {
      window.removeEventListener('wheel', note)
      window.removeEventListener('touchmove', note)
    }
  }, [])

  const step = (by: 1 | -1) => {
    const id = pieces[at]?.id
    let next = at + by
    while (pieces[next] && pieces[next]?.id === id && id !== undefined) next += by
    // Backwards, to where that sentence begins.
    if (by < 0) while (next > 0 && pieces[next]?.id && pieces[next - 1]?.id === pieces[next]?.id) next--
    setAt(Math.min(Math.max(next, 0), pieces.length - 1))
  }
  return (
    <section
      ref={bar}
      aria-label="Reading aloud"
      className="furniture fixed inset-x-0 bottom-0 z-10 border-t border-ink bg-paper px-3 py-2"
    >
      <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-center gap-2">
        <button type="button" className="button" aria-label="Back one sentence" onClick={() => step(-1)}>
          <span aria-hidden="true">↶</span>
        </button>
        <button
          ref={toggle}
          type="button"
          className="button min-w-22 justify-center"
          onClick={() => {
            // From its end, it begins again.
            if (!playing && at === pieces.length - 1) setAt(0)
            setPlaying(!playing)
          }}
        >
          {playing ? 'Pause' : 'Go on'}
        </button>
        <button type="button" className="button" aria-label="On one sentence" onClick={() => step(1)}>
          <span aria-hidden="true">↷</span>
        </button>
        <select
          aria-label="Speed"
          className="field text-[0.9375rem]"
          value={SPEEDS.includes(speed) ? speed : 1}
          onChange={({ target }) => changeSettings({ speed: Number(target.value) })}
        >
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {each} ×
            </option>
          ))}
        </select>
        {voices.length > 1 && (
          <select
            aria-label="Voice"
            className="field max-w-40 text-[0.9375rem]"
            value={voiceName || voices[0]?.name}
            onChange={({ target }) => setVoiceName(target.value)}
          >
            {voices.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
        <button type="button" className="button" aria-label="Stop reading aloud" onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </section>
  )
}
