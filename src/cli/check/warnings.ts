import { checkWarnings as messages } from '#messages/cli/check-warnings'
import { importers as importersMessages } from '#messages/importers'
import { dayOf, recordKey } from '../../archive/article.ts'
import { byFileAndRecord } from '../../archive/by-file.ts'
import { hasCountryNames } from '../../archive/countries/languages/finders.ts'
import type { Problem, ProblemText } from '../../archive/problem.ts'
import type { AnalysedArchive } from '../../build/analyse/analyse-archive.ts'
import type { SiteArticle } from '../../build/analyse/prepared-article.ts'
import { findMojibake } from '../../importers/encoding/mojibake.ts'
import { nearCopies, sketchOf } from './near-copies.ts'
import { outOfOrder } from './out-of-order.ts'

/** Articles of fewer words are probably cut off, or no articles. */
const SHORT_WORDS = 40

/** The same in characters, for languages that do not put spaces between words. */
const SHORT_CHARACTERS = 80
const WITHOUT_SPACES = /^(?:zh|ja|th|lo|km|my)\b/

const warningAt = ({ file, record }: SiteArticle, text: ProblemText): Problem => ({
  file,
  line: 1,
  record,
  warning: true,
  ...text,
})

/**
 * Returns warnings about articles that were read: they may be right, but are worth a look.
 * @param texts the articles and their texts, in any order
 * @param today as `YYYY-MM-DD`
 */
export function warningsOf(
  { articles, settings, problems }: Pick<AnalysedArchive, 'articles' | 'settings' | 'problems'>,
  texts: Iterable<readonly [SiteArticle, string]>,
  today: string,
): Problem[] {
  const warnings: Problem[] = []
  /** Importers of text warn about the first garbled place of a file. */
  const known = new Set(problems.map(({ file, found }) => JSON.stringify([file, found])))
  const sketched = new Map<string, { item: SiteArticle; sketch: Uint32Array }[]>()
  for (const [article, text] of texts) {
    const { card, gaps, publication, published } = article
    const language = article.language ?? settings.language
    const warn = (problem: ProblemText) => warnings.push(warningAt(article, problem))
    if (dayOf(published) > today) warn(messages.future(dayOf(published)))
    if (gaps) warn(messages.gaps(gaps))
    if (hasCountryNames(language) && !card.countries.length) warn(messages.noCountry)
    const isShort = WITHOUT_SPACES.test(language) ? text.length < SHORT_CHARACTERS : card.words < SHORT_WORDS
    if (isShort) warn(messages.short)
    const garbled = findMojibake(text)
    if (garbled) {
      const problem = importersMessages.encoding.garbled(garbled.characters)
      if (!known.has(JSON.stringify([article.file, problem.found]))) warn(problem)
    }
    const sketch = sketchOf(text)
    if (!sketch) continue
    const group = JSON.stringify([publication, dayOf(published)])
    const inGroup = sketched.get(group) ?? []
    sketched.set(group, inGroup)
    inGroup.push({ item: article, sketch })
  }
  for (const group of sketched.values()) {
    group.sort((a, b) => byFileAndRecord(a.item, b.item))
    for (const [later, earlier] of nearCopies(group))
      warnings.push(warningAt(later, messages.nearCopy(recordKey(earlier))))
  }
  return [...warnings, ...datesOutOfOrder(articles)]
}

function datesOutOfOrder(articles: readonly SiteArticle[]): Problem[] {
  const byFile = new Map<string, SiteArticle[]>()
  for (const article of articles) {
    if (!article.published) continue
    const inFile = byFile.get(article.file) ?? []
    byFile.set(article.file, inFile)
    inFile.push(article)
  }
  return [...byFile.values()].flatMap((inFile) => {
    inFile.sort(byFileAndRecord)
    return outOfOrder(inFile.map(({ published }) => dayOf(published))).flatMap((position) => {
      const article = inFile[position]
      return article ? [warningAt(article, messages.outOfOrder(dayOf(article.published)))] : []
    })
  })
}
