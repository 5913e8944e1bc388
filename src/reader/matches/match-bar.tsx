import './match-bar.css'
import { useEffect, useState } from 'react'
import { articleParts } from '#messages/parts/article-parts'
import { useKey } from '../../app/frame/keys.ts'
import type { Range } from '../../archive/article.ts'

/** The number of search hits in an article, with buttons that lead from one to the next. */
export function MatchBar({ matches }: { matches: readonly Range[] }) {
  const [current, setCurrent] = useState<number>()
  const last = matches.length - 1
  const next = () => setCurrent(current === undefined || current >= last ? 0 : current + 1)
  const previous = () => setCurrent(current ? Math.min(current, last + 1) - 1 : last)
  useKey('n', next)
  useKey('N', previous)
  const start = current === undefined ? undefined : matches[current]?.start
  useEffect(() => {
    if (start === undefined) return
    const mark = document.querySelector(`.prose mark[data-start="${start}"]`)
    mark?.setAttribute('data-current', '')
    mark?.scrollIntoView({ block: 'center' })
    return () => mark?.removeAttribute('data-current')
  }, [start])
  return (
    <div role="group" aria-label={articleParts.matches} className="match-bar screen-only">
      <span role="status" className="px-2 tabular-nums">
        {start === undefined || current === undefined
          ? articleParts.matchCount(matches.length)
          : articleParts.matchPosition(current + 1, matches.length)}
      </span>
      <button
        type="button"
        className="button"
        aria-label={articleParts.previousMatch}
        aria-keyshortcuts="Shift+N"
        title={articleParts.previousMatch}
        onClick={previous}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="button"
        aria-label={articleParts.nextMatch}
        aria-keyshortcuts="n"
        title={articleParts.nextMatch}
        onClick={next}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </div>
  )
}
