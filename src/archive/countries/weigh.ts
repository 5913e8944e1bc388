import type { ArticleCountry, Block, Mention } from '../article.ts'

/** A country that is named so often in the text itself is what the article is about, wherever it stands. */
const OFTEN = 3
/** How many paragraphs open a story: the lead says whom it is about. */
const LEAD_PARAGRAPHS = 2

/**
 * Mentions → the countries of an article. It is about those that its headline, standfirst or lead names, and
 * those named often; what only a caption names is a mention.
 * @param headline mentions in the headline
 * @param body mentions in the body, in order
 * @returns those it is about first, then by number of mentions, then in order of first mention
 */
export function weighCountries(
  headline: readonly Mention[],
  body: readonly Mention[],
  blocks: readonly Block[],
): ArticleCountry[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const lead = new Set(paragraphs.slice(0, LEAD_PARAGRAPHS))
  const tally = new Map<string, { mentions: number; inText: number; opens: boolean }>()
  const at = (code: string) => {
    const known = tally.get(code) ?? { mentions: 0, inText: 0, opens: false }
    tally.set(code, known)
    known.mentions++
    return known
  }
  for (const { code } of headline) at(code).opens = true
  let b = 0
  for (const { code, start } of body) {
    while (b < blocks.length - 1 && start >= (blocks[b]?.end ?? 0)) b++
    const block = blocks[b]
    const country = at(code)
    if (block?.kind === 'paragraph') country.inText++
    if (block && (block.kind === 'standfirst' || block.kind === 'headline' || lead.has(block)))
      country.opens = true
  }
  return [...tally]
    .map(([code, { mentions, inText, opens }]) => ({
      code,
      mentions,
      weight: mentions / (headline.length + body.length),
      about: opens || inText >= OFTEN,
    }))
    .sort((a, b) => Number(b.about) - Number(a.about) || b.mentions - a.mentions)
}
