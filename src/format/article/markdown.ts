import { citation } from '#messages/citation'
import { type ArchiveSettings, dayOf, idOf } from '../../archive/article.ts'
import type { Body } from '../body.ts'
import { toAddress } from '../site-paths.ts'
import type { ArticlePage } from './article-page.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { withGaps } from './plain-text.ts'

/** Escapes a paragraph. In Markdown, four spaces before a line make it code, and two after it break it, so both go. */
const paragraph = (text: string) =>
  escapeMarkdown(
    text
      .split(/\r\n|[\n\r]/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  )

/** Returns values as YAML, of which JSON is a part: https://yaml.org/spec/1.2.2/#12-changes-in-version-12-revision-120-2009-07-21 */
const frontMatter = (values: Record<string, string | number | string[]>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')

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
 * @param texts in the language of the notes
 */
export function articleMarkdown(
  { card, body }: Pick<ArticlePage, 'card' | 'body'>,
  { title, publisher, address }: ArchiveSettings,
  texts = citation,
): string {
  const { slug, headline, published } = card
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
    ...(body.gaps.length ? [texts.missingNumbers] : []),
    ...(body.paragraphs === 'ours' ? [texts.paragraphsAdded] : []),
  ].join(' ')
  const front = frontMatter({
    title: headline,
    ...(published && { date: published, day: dayOf(published) }),
    publication: body.publication ?? publisher ?? title,
    ...metadataOf(body),
    address: toAddress(`article/${slug}`, address),
    countries: card.countries,
    about: card.countries.slice(0, card.about),
    id: idOf(body),
    file: body.file,
    ...(body.record > 1 && { record: body.record }),
    sha256: body.sha256,
  })
  return `${[
    `---\n${front}---`,
    `# ${paragraph(headline)}`,
    ...[...parts, paragraph(before)].filter(Boolean),
    ...(notes ? [`_${escapeMarkdown(notes)}_`] : []),
  ].join('\n\n')}\n`
}
