import { formatNumber } from './words.ts'

/** A number of articles: the figure alone to the eye, the figure and its noun to the ear. */
export function Tally({ articles }: { articles: number }) {
  return (
    <span className="text-sm font-normal text-muted tabular-nums">
      {formatNumber(articles)}
      <span className="sr-only"> {articles === 1 ? 'article' : 'articles'}</span>
    </span>
  )
}
