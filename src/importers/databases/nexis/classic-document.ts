import type { Found } from '../../importer.ts'
import type { Block } from './block.ts'
import { readClassicHeader } from './classic-header.ts'
import { isCopyright } from './copyright.ts'
import { dateOfLine } from './date-line.ts'
import { endsBody, isHeadLabel, type Label, labelOf } from './labels.ts'
import { foundOf } from './record.ts'

/** A plain line that stands between labels above the text is shorter. */
const LONGEST_LINE_BETWEEN_LABELS = 200

/**
 * Reads a document in the layout of LexisNexis Academic and nexis.com: publication, date and headline, labels in
 * capitals, text, labels. In some sources, all labels stand below the text.
 * @param blocks what stands between two counters
 */
export function readClassicDocument(blocks: readonly Block[]): Found {
  // Centred lines look like labels in `SHOW: …`, but belong to the date.
  const labels = blocks.map((block) => (block.centred ? undefined : labelOf(block, true)))
  const openings = labels.flatMap((label, i) => (label?.kind === 'body' ? [i] : []))
  const tail = tailStartOf(blocks, labels, openings[0] ?? 0)
  const first = labels.findIndex(
    (label, i) => i < tail && label && (isHeadLabel(label.kind) || label.kind === 'body'),
  )
  const head = first < 0 ? tail : first
  const bodyStart = first < 0 ? tail : headEndOf(blocks, labels, first, tail)

  const header = readClassicHeader(blocks.slice(0, head), bodyStart < tail)
  const body = [...header.text, ...blocks.slice(bodyStart, tail).map(withoutOpening)]
  const all = (from: number, to: number) => labels.slice(from, to).filter((label) => label !== undefined)
  const url: Label[] = header.url ? [{ kind: 'url', value: header.url }] : []
  // Below the text, NAME is a person in the news.
  const below = all(tail, blocks.length).filter(({ kind }) => kind !== 'byline' && kind !== 'headline')
  return foundOf({
    ...header,
    headline: all(head, bodyStart).find(({ kind }) => kind === 'headline')?.value || header.headline,
    labels: [...url, ...all(head, bodyStart), ...below],
    body,
    line: blocks[0]?.line,
  })
}

type Labels = readonly (Label | undefined)[]

/** Returns the index at which the labels below the text begin. */
function tailStartOf(blocks: readonly Block[], labels: Labels, from: number): number {
  const isSure = ({ kind, value }: Label) =>
    endsBody(kind) && (kind !== 'loadDate' || dateOfLine(value) !== undefined)
  const sure = labels.findIndex((label, i) => i >= from && label && isSure(label))
  let tail = sure < 0 ? blocks.length : sure
  const isPart = (i: number) => {
    const block = blocks[i]
    return labels[i] ? labels[i]?.kind !== 'body' : block !== undefined && isCopyright(block)
  }
  while (tail > 0 && isPart(tail - 1)) tail--
  return tail
}

/** Returns the index at which the text below the labels begins. */
function headEndOf(blocks: readonly Block[], labels: Labels, first: number, tail: number): number {
  let end = first
  for (let i = first; i < tail; i++) {
    const label = labels[i]
    if (label?.kind === 'body') return i
    if (label) end = i + 1
    // A value of its own block, or a line between two labels.
    else if (!isBetweenLabels(i) && !isValueOf(labels[i - 1], i)) break
    else if (isValueOf(labels[i - 1], i)) end = i + 1
  }
  return end

  function isBetweenLabels(i: number): boolean {
    const next = labels[i + 1]
    return (
      i + 2 < tail &&
      (blocks[i]?.text.length ?? 0) <= LONGEST_LINE_BETWEEN_LABELS &&
      next !== undefined &&
      (isHeadLabel(next.kind) || next.kind === 'body')
    )
  }
  function isValueOf(label: Label | undefined, i: number): boolean {
    return label !== undefined && !label.value && i + 1 < tail
  }
}

/** `BODY:` and the like are left out, not the text behind them. */
function withoutOpening(block: Block): Block {
  const label = block.centred ? undefined : labelOf(block, true)
  return label?.kind === 'body' ? { ...block, text: label.value, paragraphs: [label.value] } : block
}
