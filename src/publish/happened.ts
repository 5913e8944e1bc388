import { dayOf } from '../archive/article.ts'
import type { SetStatement } from './galley.ts'
import type { Happened, StatementCard } from './manifest.ts'
import type { PlacedGalley } from './publish.ts'
import { runsOf } from './runs.ts'
import { windowOf } from './window.ts'

/** A run of statements goes on into the next month while it is shorter than this: old years have few each. */
const FEW = 40

interface Dated {
  statement: SetStatement
  article: PlacedGalley
  position: number
}

/** Earlier first; of the same time, as the archive has them. */
function inOrder(a: Dated, b: Dated): number {
  const [one, other] = [a.statement, b.statement]
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  const [until, otherUntil] = [one.until ?? '', other.until ?? '']
  if (until !== otherUntil) return until < otherUntil ? -1 : 1
  return a.position - b.position
}

/**
 * All dated statements of an archive, for the timeline of what happened.
 * @param codes the archive's countries, in the order that numbers stand for
 * @param write puts a value into a file of a kind and gives the file's path
 */
export function toHappened(
  articles: readonly PlacedGalley[],
  codes: string[],
  write: (kind: string, value: unknown) => string,
): Happened {
  const indexes = new Map(codes.map((code, index) => [code, index]))
  const dated = articles
    .flatMap((article, position) =>
      article.statements.map((statement): Dated => ({ statement, article, position })),
    )
    .sort(inOrder)
  const dates: Happened['dates'] = []
  for (const { statement } of dated) {
    const { date, until = '' } = statement
    const last = dates.at(-1)
    if (last?.[0] === date && last[1] === until) last[2]++
    else dates.push([date, until, 1])
  }
  const runs = runsOf(
    dated.map(({ statement }) => statement.date),
    FEW,
  )
  return {
    codes,
    dates,
    articles: dated.map(({ position }) => position),
    countries: dated.map(({ statement }) =>
      statement.card.countries.map((code) => indexes.get(code) as number),
    ),
    about: dated.map(({ statement }) => statement.about),
    shards: runs.map(({ start, size }) => [
      start,
      write('happened-cards', dated.slice(start, start + size).map(toCard)),
    ]),
    window: windowOf(
      dated.map(({ statement: { date, until = date } }) => [date, until]),
      articles.map(({ published }) => dayOf(published)),
    ),
  }
}

const toCard = ({ statement, article: { slug, headline, published } }: Dated): StatementCard => ({
  ...statement.card,
  slug,
  headline,
  published,
})
