import { stringify } from 'yaml'
import { site as siteMessages } from '#messages/site'
import { dayOf, idOf } from '../../../archive/article.ts'
import type { Body } from '../../../format/body.ts'
import { escapeMarkdown } from '../../../format/escape-markdown.ts'
import { toAddress } from '../../../format/site-paths.ts'
import type { AddressedArticle } from '../../analyse/prepared-article.ts'
import { withGaps } from './plain-text.ts'
import type { Publication } from './record.ts'

/** Escapes a paragraph. In Markdown, four spaces before a line make it code, and two after it break it, so both go. */
const paragraph = (text: string) =>
  escapeMarkdown(
    text
      .split(/\r\n|[\n\r]/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  )

/** The other metadata of an article, under the names that front matter usually has. */
const metadataOf = ({ byline, section, page, url, language, retrieved, tags }: Body) => ({
  ...(byline && { author: byline }),
  ...(section && { section }),
  ...(page && { page }),
  ...(url && { url }),
  ...(language && { language }),
  ...(retrieved && { retrieved }),
  ...(tags && { tags }),
})

/**
 * Returns an article as Markdown: front matter, the headline and the blocks in order, with `[…]` for each gap.
 * @param body the article's Body
 */
export function articleMarkdown(
  { slug, headline, published, card, gaps }: Omit<AddressedArticle, 'body'>,
  body: Body,
  { name, site }: Publication,
): string {
  const text = body.source.slice(body.bodyStart)
  const parts: string[] = []
  let before = ''
  for (const { kind, start, end } of body.blocks) {
    const own = before + withGaps(text, body.gaps, start, end)
    // The dateline opens the paragraph that follows it.
    before = kind === 'dateline' ? `${own.trim()} ` : ''
    if (!before) parts.push(paragraph(own))
  }
  const notes = [
    ...(gaps ? [siteMessages.missingNumbers] : []),
    ...(body.paragraphs === 'ours' ? [siteMessages.paragraphsAdded] : []),
  ].join(' ')
  const front = stringify(
    {
      title: headline,
      ...(published && { date: published, day: dayOf(published) }),
      publication: body.publication ?? name,
      ...metadataOf(body),
      address: toAddress(`article/${slug}`, site),
      countries: card.countries,
      about: card.countries.slice(0, card.about),
      id: idOf(body),
      file: body.file,
      ...(body.record > 1 && { record: body.record }),
      sha256: body.sha256,
    },
    { lineWidth: 0 },
  )
  return `${[
    `---\n${front}---`,
    `# ${paragraph(headline)}`,
    ...[...parts, paragraph(before)].filter(Boolean),
    ...(notes ? [`_${escapeMarkdown(notes)}_`] : []),
  ].join('\n\n')}\n`
}
