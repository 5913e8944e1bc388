import { formatNumber } from './numbers.ts'

interface Props {
  number: number
  /** The number with its noun, for screen readers: `3 articles`. */
  label: string
}

/** A number that shows its noun to screen readers only. */
export const Tally = ({ number, label }: Props) => (
  <span className="text-sm font-normal text-muted tabular-nums">
    <span aria-hidden="true">{formatNumber(number)}</span>
    <span className="sr-only"> {label}</span>
  </span>
)
