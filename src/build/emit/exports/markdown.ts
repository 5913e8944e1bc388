import { stringify } from 'yaml'
import { dayOf, idOf } from '../../../archive/article.ts'
import type { Body } from '../../../format/body.ts'
import { escapeMarkdown } from '../../../format/escape-markdown.ts'
import { toAddress } from '../../../format/site-paths.ts'
import type { PlacedArticle } from '../data/archive-data.ts'
import { MISSING, withGaps } from './plain-text.ts'

/** Each line without the spaces at its ends: four before it make code of it, two behind it break it. */
const paragraph = (text: string) =>
  escapeMarkdown(
    text
      .split(/\r\n|[\n\r]/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  )

/**
 * An article as Markdown: front matter, the headline, and its parts in order, with `[…]` where a figure is lost.
 * @param body the article's Body
 */
export function articleMarkdown(
  { slug, headline, published, card, gaps }: Omit<PlacedArticle, 'body'>,
  body: Body,
  { publication, site }: { publication: string; site?: string | undefined },
): string {
  const text = body.source.slice(body.bodyStart)
  const parts: string[] = []
  let before = ''
  for (const { kind, start, end } of body.blocks) {
    const own = before + withGaps(text, body.gaps, start, end)
    // The dateline opens the paragraph that it stands before.
    before = kind === 'dateline' ? `${own.trim()} ` : ''
    if (!before) parts.push(paragraph(own))
  }
  const said = [
    ...(gaps ? [`${MISSING} stands where a figure is missing in the source.`] : []),
    ...(body.paragraphs === 'ours' ? ['The source has no paragraphs: these are not its own.'] : []),
  ].join(' ')
  const front = stringify(
    {
      title: headline,
      date: published,
      day: dayOf(published),
      publication,
      address: toAddress(`article/${slug}`, site),
      countries: card.countries,
      about: card.countries.slice(0, card.about),
      id: idOf(body.file),
      file: body.file,
      sha256: body.sha256,
    },
    { lineWidth: 0 },
  )
  return `${[
    `---\n${front}---`,
    `# ${paragraph(headline)}`,
    ...[...parts, paragraph(before)].filter(Boolean),
    ...(said ? [`_${escapeMarkdown(said)}_`] : []),
  ].join('\n\n')}\n`
}
