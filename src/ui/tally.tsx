import { formatNumber } from './words.ts'

/** A number of articles, or of something else: the figure alone to the eye, the figure and its noun to the ear. */
export function Tally({ number, noun = 'article' }: { number: number; noun?: string | undefined }) {
  return (
    <span className="text-sm font-normal text-muted tabular-nums">
      {formatNumber(number)}
      <span className="sr-only">
        {' '}
        {noun}
        {number !== 1 && 's'}
      </span>
    </span>
  )
}
