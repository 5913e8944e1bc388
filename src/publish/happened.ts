import { dayOf } from '../archive/article.ts'
import { toColumns } from './columns.ts'
import type { SetStatement } from './galley.ts'
import type { Happened, StatementCard } from './manifest.ts'
import type { PlacedGalley } from './publish.ts'
import { statementsPath, toShards } from './shards.ts'
import { windowOf } from './window.ts'
import { type Write, writeGroup } from './write.ts'

/** A group of statements goes on into the next month while it is smaller than this: old years have few each. */
const FEW = 32

interface Placed {
  statement: SetStatement
  article: PlacedGalley
  position: number
}

/** Earlier first; of the same time, as the archive has them. */
function inOrder(a: Placed, b: Placed): number {
  const [one, other] = [a.statement, b.statement]
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  const [until, otherUntil] = [one.until ?? '', other.until ?? '']
  if (until !== otherUntil) return until < otherUntil ? -1 : 1
  return a.position - b.position
}

/**
 * All dated statements of an archive, for the timeline of what happened; writes their cards.
 * @param codes the archive's countries
 */
export function toHappened(
  articles: readonly PlacedGalley[],
  codes: readonly string[],
  write: Write,
): Happened {
  const placed = articles
    .flatMap((article, position) =>
      article.statements.map((statement): Placed => ({ statement, article, position })),
    )
    .sort(inOrder)
  const dates: Happened['dates'] = []
  for (const { statement } of placed) {
    const { date, until = '' } = statement
    const last = dates.at(-1)
    if (last?.[0] === date && last[1] === until) last[2]++
    else dates.push([date, until, 1])
  }
  return {
    dates,
    articles: placed.map(({ position }, place) => position - (placed[place - 1]?.position ?? 0)),
    countries: toColumns(
      placed.map(({ statement }) => ({ countries: statement.card.countries, about: statement.about })),
      codes,
    ),
    groups: groupsOf(placed).map((start, index, starts) => {
      const cards = placed.slice(start, starts[index + 1]).map(toCard)
      return [start, writeGroup(write, toShards(cards), statementsPath)]
    }),
    window: windowOf(
      placed.map(({ statement: { date, until = date } }) => [date, until]),
      articles.map(({ published }) => dayOf(published)),
    ),
  }
}

/** Where groups begin: with a month each, if the one before is large enough. */
function groupsOf(placed: readonly Placed[]): number[] {
  const starts: number[] = []
  let month = ''
  placed.forEach(({ statement }, place) => {
    const own = statement.date.slice(0, 7)
    const last = starts.at(-1)
    if (last === undefined || (own !== month && place - last >= FEW)) starts.push(place)
    month = own
  })
  return starts
}

const toCard = ({ statement, article: { slug, headline, published } }: Placed): StatementCard => ({
  ...statement.card,
  slug,
  headline,
  published,
})
