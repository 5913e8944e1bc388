/** How far a step of a build has come. */
export interface Step {
  /** What is done, as `Reading seeds`. */
  name: string
  done: number
  total: number
  /** Milliseconds since it began. */
  elapsed: number
}

const COUNT = new Intl.NumberFormat('en')

/** From when on, in milliseconds, a step's rate says something of what is to come. */
const STEADY = 1000

/** `9 s`, `2 min 05 s`: a time in milliseconds, up to the next second. */
export function toDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}

/** `Reading seeds  19,000` as it begins, then `Reading seeds  12,340 of 19,000 · 1,900 a second · 4 s left` */
export function stepText({ name, done, total, elapsed }: Step): string {
  if (done === 0) return `${name}  ${COUNT.format(total)}`
  const text = `${name}  ${COUNT.format(done)} of ${COUNT.format(total)}`
  if (elapsed < STEADY) return text
  const rate = done / (elapsed / 1000)
  const left = done < total ? ` · ${toDuration(((total - done) / rate) * 1000)} left` : ''
  return `${text} · ${COUNT.format(Math.round(rate) || 1)} a second${left}`
}

/** `19,000 articles in 14.2 s, 1 of them new or changed` */
export function summaryText(articles: number, proofed: number, elapsed: number): string {
  const count = `${COUNT.format(articles)} ${articles === 1 ? 'article' : 'articles'}`
  const fresh =
    proofed >= articles ? '' : `, ${proofed ? COUNT.format(proofed) : 'none'} of them new or changed`
  return `${count} in ${(elapsed / 1000).toFixed(1)} s${articles ? fresh : ''}`
}

/** A line cut to the columns of a terminal, so that it can be drawn over. */
export const cutTo = (text: string, columns: number): string =>
  text.length < columns ? text : `${text.slice(0, Math.max(0, columns - 2))}…`
