import type { Found } from '../../importer.ts'
import { oneLine } from '../../one-line.ts'
import type { Block } from './block.ts'
import { isCopyright } from './copyright.ts'
import { dateOfLine } from './date-line.ts'
import { type Label, labelOf } from './labels.ts'
import { foundOf } from './record.ts'

/** The line below each document. */
const END =
  /^\W*(?:End of Document|Ende des Dokuments|Dokumentende|Fin du document|Einde (?:van )?(?:het )?document|Fin(?:al)? del documento|Fine del documento)\W*$/i
/** The line above the text. */
const BODY =
  /^(?:Body|Text|Volltext|Haupttext|Textkörper|Corps(?: du (?:texte|document)| de l[’']article)?|Texte|Cuerpo(?: del (?:texto|documento))?|Texto|Tekst|Hoofdtekst|Testo)$/i
/** The lines above what stands below the text. */
const BELOW =
  /^(?:Classification|Klassifi(?:zierung|kation)|Classificatie|Clasificación|Graphic|Grafik|Graphique|Grafiek|Afbeelding|Gráfico|Correction|Korrektur|Correctie|Corrección|Notes|Anmerkungen|Remarques|Opmerkingen|Notas)$/i
const GRAPHIC = /^(?:Graphic|Grafik|Graphique|Grafiek|Afbeelding|Gráfico)$/i

export const isEndOfDocument = ({ text }: Block): boolean => text.length < 60 && END.test(text.trim())

/** Such lines are bold if the format knows what bold is. */
const isTitle = ({ text, bold }: Block, titles: RegExp) => bold !== false && titles.test(text.trim())

/** Returns true if a block is the line above the text of a document. */
export const isBodyTitle = (block: Block): boolean => isTitle(block, BODY)

/**
 * Reads a document in the layout of Lexis Advance and Nexis Uni: headline, publication, date, labels, `Body`, text,
 * `Classification` and labels, `End of Document`.
 * @param blocks what stands between two ends of documents. Before the first document, the cover too
 * @returns undefined if there is no document
 */
export function readDeliveredDocument(blocks: readonly Block[]): Found | undefined {
  const bodyAt = blocks.findIndex((block, i) => i > 0 && isBodyTitle(block))
  const start = startOf(blocks, bodyAt < 0 ? blocks.length : bodyAt)
  if (start < 0) return undefined
  let next = start + 1
  while (blocks[start]?.heading && blocks[next]?.heading && next !== bodyAt) next++
  const headline = blocks
    .slice(start, next)
    .map(({ text }) => text)
    .join(' ')

  const { head, bodyStart } = headOf(blocks, next, bodyAt)
  const labels = head.map((block) => labelOf(block, false))
  const firstLabel = labels.findIndex((label) => label)
  const lines = (firstLabel < 0 ? head : head.slice(0, firstLabel)).filter((block) => !isCopyright(block))
  const dates = lines.map(({ text }) => dateOfLine(text))
  // The first line is the publication, which can hold a date, unless it is nothing but one.
  const dateAt = dates.findIndex(
    (date, i) => date && (i > 0 || date.length > oneLine(lines[0]?.text ?? '').length - 3),
  )
  const publication = dateAt === 0 ? undefined : lines[0] && oneLine(lines[0].text)

  const tail = tailStartOf(blocks, bodyStart)
  const below = blocks.slice(tail)
  const graphic: Label[] = below.some((block) => isTitle(block, GRAPHIC))
    ? [{ kind: 'graphic', value: '' }]
    : []
  const tailLabels = below
    .map((block) => labelOf(block, false))
    .filter((label) => label && label.kind !== 'byline' && label.kind !== 'headline')
  return foundOf({
    headline,
    publication,
    date: dates[dateAt],
    labels: [...labels, ...tailLabels, ...graphic].filter((label) => label !== undefined),
    body: blocks.slice(bodyStart, tail),
    line: blocks[start]?.line,
  })
}

/** Returns the index of the headline: the last heading or the last top of a page above the text. */
function startOf(blocks: readonly Block[], bodyAt: number): number {
  const above = blocks.slice(0, bodyAt)
  let start = above.findLastIndex(({ heading }) => heading)
  while (start > 0 && above[start - 1]?.heading) start--
  if (start >= 0) return start
  start = above.findLastIndex(({ pageBreakBefore }) => pageBreakBefore)
  if (start >= 0) return start
  // Without any: the bold line above the date, or the second line above it.
  const label = above.findLastIndex(
    (block, i) => labelOf(block, false) && !labelOf(above[i - 1] ?? block, false),
  )
  const date = above.findLastIndex((block, i) => (label < 0 || i < label) && dateOfLine(block.text))
  if (date < 0) return bodyAt < blocks.length ? 0 : -1
  const bold = above.findLastIndex((block, i) => block.bold && i < date)
  return bold >= 0 ? bold : Math.max(0, date - 2)
}

/** Returns the lines between headline and text, and the index at which the text begins. */
function headOf(
  blocks: readonly Block[],
  from: number,
  bodyAt: number,
): { head: readonly Block[]; bodyStart: number } {
  if (bodyAt >= from) return { head: blocks.slice(from, bodyAt), bodyStart: bodyAt + 1 }
  // Documents without a text, those that people have edited, and those in unknown languages.
  let end = blocks.findIndex((block, i) => i >= from && labelOf(block, false))
  if (end < 0) end = Math.min(from + 3, blocks.length)
  while (labelOf(blocks[end] ?? { text: '' }, false)) end++
  return { head: blocks.slice(from, end), bodyStart: isShortTitle(blocks[end]) ? end + 1 : end }
}

/** The line above the text or below the document, whatever its words. */
const isShortTitle = (block: Block | undefined) => block?.bold === true && block.text.length <= 30

/** Returns the index at which the text ends. */
function tailStartOf(blocks: readonly Block[], bodyStart: number): number {
  const labels = blocks.map((block) => labelOf(block, false))
  const title = blocks.findIndex((block, i) => i >= bodyStart && isTitle(block, BELOW))
  const loadDate = labels.findIndex(
    (label, i) => i >= bodyStart && label?.kind === 'loadDate' && dateOfLine(label.value) !== undefined,
  )
  if (title >= 0 && (loadDate < 0 || title < loadDate)) return title
  if (loadDate < 0)
    return blocks.length > bodyStart && isShortTitle(blocks.at(-1)) ? blocks.length - 1 : blocks.length
  // Below an unknown title, labels begin with the language.
  let tail = loadDate
  for (let i = loadDate - 1; i >= bodyStart && labels[i]; i--)
    if (labels[i]?.kind === 'language' || labels[i]?.kind === 'publicationType') tail = i
  return tail < loadDate && tail > bodyStart && isShortTitle(blocks[tail - 1]) ? tail - 1 : tail
}
