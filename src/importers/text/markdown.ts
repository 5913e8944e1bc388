import { dateInFileName, readDate } from '../dates/read-date.ts'
import { asFound, decode } from '../encoding/decode.ts'
import { isBinary, textOfHead } from '../encoding/head-text.ts'
import type { Found, Importer } from '../importer.ts'
import { lettersOf } from '../letters-of.ts'
import { readFrontMatter } from './markdown-front-matter.ts'
import { metadataOf } from './markdown-metadata.ts'
import { markdownParagraphs } from './markdown-paragraphs.ts'

/** Front matter with a title, which plain-text files may have as well. */
const TITLED =
  /^\uFEFF?\s*(?:---|\+\+\+)[^\S\n]*\r?\n(?:(?!---|\+\+\+)[^\n]*\n){0,40}?["']?title["']?[^\S\n]*[:=]/i

/** Markdown, with or without front matter, and text with front matter that has a title. One article a file. */
export const markdown: Importer = {
  name: 'Markdown',
  recognises: ({ name, head }) =>
    /\.(?:md|markdown|mdown|mkdn?)$/i.test(name)
      ? !isBinary(head)
      : /\.te?xt$|(?:^|\/)[^./]*$/i.test(name) && TITLED.test(textOfHead(head).slice(0, 8000)),
  async *read(file, { encoding, dateOrder }) {
    const { text: decoded, warnings } = decode(await file.bytes(), { fallback: encoding })
    yield* asFound(warnings)
    const text = decoded.replace(/\r\n?/g, '\n')
    const inFrontMatter: Found[] = []
    const report = (line: number, warning: Extract<Found, { warning: unknown }>['warning']) => {
      inFrontMatter.push({ warning, place: { line } })
    }
    const { entries, end, line } = readFrontMatter(text, report)
    const { headline: title, dates: metadataDates, retrieved, ...metadata } = metadataOf(entries, report)
    yield* inFrontMatter
    const source = text.slice(end)
    let paragraphs = /\.te?xt$/i.test(file.name)
      ? source.split(/\n[^\S\n]*\n/).map((each) => ({ text: each.trim(), heading: undefined }))
      : await markdownParagraphs(source)
    const [first] = paragraphs
    let headline = title
    if (first?.heading && (!title || same(first.text, title))) {
      headline = first.text
      paragraphs = paragraphs.slice(1)
    }
    headline ||= paragraphs.find(({ heading }) => heading)?.text ?? titleInFileName(file.name)
    const dates = [...metadataDates]
    const printed = paragraphs[0]?.text
    if (printed && printed.length < 60 && !('fault' in readDate(printed, { order: dateOrder }))) {
      dates.push({ text: printed, source: 'printed' })
      paragraphs = paragraphs.slice(1)
    }
    const fileDate = dateInFileName(file.name)
    if (fileDate) dates.push({ text: fileDate, source: 'file name' })
    const captured = retrieved && readDate(retrieved, { order: dateOrder })
    if (retrieved) dates.push({ text: retrieved, source: 'capture' })
    yield {
      headline,
      dates,
      ...metadata,
      ...(captured && 'published' in captured && { retrieved: captured.published }),
      body: paragraphs.map(({ text }) => text).join('\n\n'),
      place: { line },
    }
  },
}

const same = (a: string, b: string) => lettersOf(a) === lettersOf(b)

/** Returns the words of a file's name: `the-old-bridge` of `news/2020-04-11-the-old-bridge.md`. */
function titleInFileName(name: string): string {
  const stem = (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, '')
  const words = stem.replace(/^\d{4}-\d\d-\d\d[ _-]*/, '') || stem
  return /\s/.test(words) ? words : words.replace(/[-_]+/g, ' ')
}
