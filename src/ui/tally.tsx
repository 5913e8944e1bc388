import { count, formatNumber } from './words.ts'

interface Props {
  number: number
  /** The number with its noun, for screen readers: `3 articles`. */
  label?: string
  noun?: string | undefined
}

/** A number that has its noun for screen readers only. */
export const Tally = ({ number, noun = 'article', label = count(number, noun) }: Props) => (
  <span className="text-sm font-normal text-muted tabular-nums">
    <span aria-hidden="true">{formatNumber(number)}</span>
    <span className="sr-only"> {label}</span>
  </span>
)
