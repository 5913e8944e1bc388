import './audio-player.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { articleParts } from '#messages/parts/article-parts'
import { archive } from '../../app/data/archive.ts'
import { changeSettings, useSettings } from '../../app/storage/settings.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { firstVisiblePiece, pieceOfNeighbour } from './piece-order.ts'
import { spokenPieces } from './spoken-pieces.ts'
import { usePaddingForBar } from './use-padding-for-bar.ts'
import { useSpeech } from './use-speech.ts'
import { useSpokenPassage } from './use-spoken-passage.ts'
import { useVoiceCount, voicesFor } from './voices.ts'

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2]

/** Reads an article aloud with the browser's voices, from the first passage on the screen. */
export function AudioPlayer({ card, body, close }: { card: Card; body: Body; close: () => void }) {
  const { language = archive.settings.language } = body
  const { speed } = useSettings()
  const pieces = useMemo(() => spokenPieces(card.headline, body), [card.headline, body])
  const [index, setIndex] = useState(() => firstVisiblePiece(pieces))
  const [isPlaying, setIsPlaying] = useState(true)
  const voiceCount = useVoiceCount(language)
  const voices = useMemo(() => (voiceCount ? voicesFor(language) : []), [voiceCount, language])
  const [voiceName, setVoiceName] = useState('')
  const piece = pieces[index]
  const isLast = index + 1 >= pieces.length

  useSpeech({
    piece: isPlaying ? piece : undefined,
    language,
    speed,
    voice: voices.find(({ name }) => name === voiceName) ?? voices[0],
    onEnd: () => (isLast ? setIsPlaying(false) : setIndex(index + 1)),
    onError: () => setIsPlaying(false),
  })
  useSpokenPassage(piece?.id)

  const bar = useRef<HTMLElement>(null)
  usePaddingForBar(bar)
  const playButton = useRef<HTMLButtonElement>(null)
  useEffect(() => playButton.current?.focus({ preventScroll: true }), [])

  return (
    <section
      ref={bar}
      aria-label={articleParts.player}
      className="screen-only fixed inset-x-0 bottom-0 z-10 border-t border-ink bg-paper px-3 py-2"
    >
      <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-center gap-2">
        <button
          type="button"
          className="button"
          aria-label={articleParts.previousSentence}
          onClick={() => setIndex(pieceOfNeighbour(pieces, index, -1))}
        >
          <span aria-hidden="true">↶</span>
        </button>
        <button
          ref={playButton}
          type="button"
          className="button min-w-22 justify-center"
          onClick={() => {
            // At the end, start over.
            if (!isPlaying && isLast) setIndex(0)
            setIsPlaying(!isPlaying)
          }}
        >
          {isPlaying ? articleParts.pause : articleParts.play}
        </button>
        <button
          type="button"
          className="button"
          aria-label={articleParts.nextSentence}
          onClick={() => setIndex(pieceOfNeighbour(pieces, index, 1))}
        >
          <span aria-hidden="true">↷</span>
        </button>
        <select
          aria-label={articleParts.speed}
          className="field text-[0.9375rem]"
          value={SPEEDS.includes(speed) ? speed : 1}
          onChange={({ target }) => changeSettings({ speed: Number(target.value) })}
        >
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {articleParts.speedOption(each)}
            </option>
          ))}
        </select>
        {voices.length > 1 && (
          <select
            aria-label={articleParts.voice}
            className="field max-w-40 text-[0.9375rem]"
            value={voiceName || voices[0]?.name}
            onChange={({ target }) => setVoiceName(target.value)}
          >
            {voices.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
        <button type="button" className="button" aria-label={articleParts.closePlayer} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </section>
  )
}
