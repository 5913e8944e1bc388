import './match-bar.css'
import { useEffect, useState } from 'react'
import { articleParts } from '#messages/parts/article-parts'
import { useKey } from '../../app/frame/keys.ts'
import type { Range } from '../../archive/article.ts'

/** The number of search hits in an article, with buttons that lead from one to the next. */
export function MatchBar({ matches }: { matches: readonly Range[] }) {
  // Before the first.
  const [current, setCurrent] = useState(-1)
  const count = matches.length
  const next = () => setCurrent(current >= count - 1 ? 0 : current + 1)
  const previous = () => setCurrent(current > 0 ? Math.min(current, count) - 1 : count - 1)
  useKey('n', next)
  useKey('N', previous)
  const start = matches[current]?.start
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
        {start === undefined
          ? articleParts.matchCount(count)
          : articleParts.matchPosition(current + 1, count)}
      </span>
      <StepButton name={articleParts.previousMatch} keys="Shift+N" arrow="↑" step={previous} />
      <StepButton name={articleParts.nextMatch} keys="n" arrow="↓" step={next} />
    </div>
  )
}

interface StepButtonProps {
  name: string
  keys: string
  arrow: string
  step: () => void
}

const StepButton = ({ name, keys, arrow, step }: StepButtonProps) => (
  <button
    type="button"
    className="button"
    aria-label={name}
    aria-keyshortcuts={keys}
    title={name}
    onClick={step}
  >
    <span aria-hidden="true">{arrow}</span>
  </button>
)
