import { type Article, bodyOf, type DatedStatement, dayOf, type Range } from '../archive/article.ts'
import { clip } from './clip.ts'
import { toMention } from './entries.ts'
import type { Happened, StatementCard } from './manifest.ts'
import { runsOf } from './runs.ts'
import { windowOf } from './window.ts'

/** A run of statements goes on into the next month while it is shorter than this: old years have few each. */
const FEW = 40
const MAX_TEXT = 480

interface Dated {
  statement: DatedStatement
  article: Article
  position: number
  countries: string[]
  about: number
}

/** Earlier first; of the same time, as the archive and the body have them. */
function inOrder(a: Dated, b: Dated): number {
  const [one, other] = [a.statement, b.statement]
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  const [until, otherUntil] = [one.until ?? '', other.until ?? '']
  if (until !== otherUntil) return until < otherUntil ? -1 : 1
  return a.position - b.position || one.words.start - other.words.start
}

/**
 * All dated statements of an archive, for the timeline of what happened.
 * @param codes the archive's countries, in the order that numbers stand for
 * @param write puts a value into a file of a kind and gives the file's path
 */
export function toHappened(
  articles: readonly Article[],
  codes: string[],
  write: (kind: string, value: unknown) => string,
): Happened {
  const indexes = new Map(codes.map((code, index) => [code, index]))
  const dated = articles
    .flatMap((article, position) => {
      const isAbout = new Set(article.countries.filter(({ about }) => about).map(({ code }) => code))
      return article.statements.map((statement): Dated => {
        const known = statement.countries.filter((code) => indexes.has(code))
        const about = known.filter((code) => isAbout.has(code))
        const countries = [...about, ...known.filter((code) => !isAbout.has(code))]
        return { statement, article, position, countries, about: about.length }
      })
    })
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
    countries: dated.map(({ countries }) => countries.map((code) => indexes.get(code) as number)),
    about: dated.map(({ about }) => about),
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

function toCard({ statement, article, countries }: Dated): StatementCard {
  const { words, sentence, damaged } = statement
  const { text, pick } = clip(bodyOf(article), sentence, words, MAX_TEXT)
  return {
    text,
    gaps: pick(article.gaps),
    words: pick([words])[0] as Range,
    mentions: pick(article.mentions).map(toMention),
    ...(damaged && { damaged }),
    countries,
    id: sentence.id,
    slug: article.slug,
    headline: article.headline,
    published: article.published,
  }
}
