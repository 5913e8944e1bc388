import type { Seed } from './article.ts'
import { CORRECTIONS_FORM, parseCorrections } from './corrections.ts'
import { type NamedValue, namesKnown, readNamedValues, type Tell } from './settings/named-values.ts'
import { readAliases } from './slugs/aliases.ts'

/** What front matter says of an article. */
export type FrontMatter = Pick<Seed, 'countryCorrections' | 'aliases'>

/** Name → how its value is read into the front matter. */
const NAMES: Record<string, (given: NamedValue, front: FrontMatter, tell: Tell) => void> = {
  countries({ line, text, shown }, front, tell) {
    if (text === undefined) tell(line, `countries is ${shown}`, CORRECTIONS_FORM)
    else front.countryCorrections = parseCorrections(text, (found, remedy) => tell(line, found, remedy))
  },
  aliases(given, front, tell) {
    const aliases = readAliases(given, tell)
    if (aliases.length) front.aliases = aliases
  },
}

const OPENING = /^---[^\S\n\r]*(?:\r\n|\n|\r|$)/
const CLOSING = /(?<=[\n\r])---[^\S\n\r]*(?:\r\n|\n|\r|$)/

/**
 * Reads the front matter of a seed: YAML between two lines `---` at its very beginning. What is wrong is told
 * and left out; what is right is kept.
 * @returns what it says, and where the headline begins; `undefined` where no line closes it, for then nobody
 * can say which of the lines are the article's
 */
export function readFrontMatter(
  source: string,
  tell: Tell,
): { front: FrontMatter; end: number; lines: number } | undefined {
  const opening = OPENING.exec(source)
  if (!opening) return { front: {}, end: 0, lines: 0 }
  const from = opening[0].length
  const closing = CLOSING.exec(source.slice(from - 1))
  if (!closing) {
    tell(
      1,
      '“---” opens front matter, and no line closes it',
      'put a line --- above the headline, or take the first line out',
    )
    return undefined
  }
  const to = from - 1 + closing.index
  const front: FrontMatter = {}
  const names = Object.keys(NAMES)
  for (const given of readNamedValues(source.slice(from, to), names, tell, 2)) {
    if (Object.hasOwn(NAMES, given.name)) NAMES[given.name]?.(given, front, tell)
    else tell(given.line, `an unknown name, “${given.name}”`, namesKnown(names))
  }
  const lines = source.slice(0, to).match(/\r\n|\n|\r/g)?.length ?? 0
  return { front, end: to + closing[0].length, lines: lines + 1 }
}
