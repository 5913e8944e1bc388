import { importers as importersMessages } from '#messages/importers'
import type { Found } from '../../importer.ts'
import type { Block } from './block.ts'
import { readClassicDocument } from './classic-document.ts'
import { announcedByCounters, announcedOnCover, type Counter, counterOf } from './counters.ts'
import { isBodyTitle, isEndOfDocument, readDeliveredDocument } from './delivered-document.ts'
import { endsBody, isHeadLabel, labelOf } from './labels.ts'
import { isUnavailable } from './record.ts'

/** The kinds of labels that show a document of Nexis without other signs. */
const ENOUGH_KINDS = 4
const LENGTH_IN_WORDS = /^\d[\d.,]*\s+\p{L}+$/u

/**
 * Returns true if text is from Nexis: it has counters (`3 of 50 DOCUMENTS`) or ends of documents, and labels. A file
 * with one document, or in another language, can have only labels.
 * @param blocks the beginning of a file
 */
export function isNexis(blocks: readonly Block[]): boolean {
  const labelsOf = (inCapitals: boolean) =>
    blocks
      .map((block) => labelOf(block, inCapitals))
      .filter((label) => label && (isHeadLabel(label.kind) || endsBody(label.kind)))
  if (blocks.some(isEndOfDocument)) return labelsOf(false).length > 0
  if (blocks.some(({ text }) => counterOf(text)) && labelsOf(true).length > 0) return true
  const labels = labelsOf(false)
  const kinds = new Set(labels.map((label) => label?.kind))
  const hasLength = labels.some((label) => label?.kind === 'length' && LENGTH_IN_WORDS.test(label.value))
  return hasLength && (blocks.some(isBodyTitle) || (kinds.has('loadDate') && kinds.size >= ENOUGH_KINDS))
}

/**
 * Reads the documents of a file.
 * @param announced the number of documents that the file says it has, if it says so outside its text
 */
export function* readNexis(blocks: readonly Block[], announced?: number): Generator<Found> {
  const counters = blocks.map(({ text }) => counterOf(text))
  if (counters.some(Boolean)) yield* readClassic(blocks, counters, announced)
  else if (blocks.some(isEndOfDocument) || blocks.some(isBodyTitle)) yield* readDelivered(blocks, announced)
  else if (blocks.some(({ heading }) => heading)) yield* readByHeadings(blocks)
  else yield readClassicDocument(blocks)
}

function* readClassic(
  blocks: readonly Block[],
  counters: readonly (Counter | undefined)[],
  announced: number | undefined,
): Generator<Found> {
  // Documents that could not be delivered have no counter.
  const starts = counters.flatMap((counter, i) =>
    counter || (isUnavailable(blocks[i]) && !counters[i - 1]) ? [i] : [],
  )
  const total =
    announcedBy(blocks.slice(0, starts[0])) ??
    announcedByCounters(
      counters.filter((counter) => counter !== undefined),
      announced,
    )
  if (total) yield { announced: total }
  for (const [n, start] of starts.entries()) {
    const [first, ...rest] = blocks.slice(start, starts[n + 1])
    const found = readClassicDocument(counters[start] || !first ? rest : [first])
    const line = first?.line
    yield line === undefined ? found : { ...found, place: { line } }
  }
}

function* readDelivered(blocks: readonly Block[], announced: number | undefined): Generator<Found> {
  let start = 0
  let ends = 0
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i]
    if (block && !isEndOfDocument(block)) continue
    const segment = blocks.slice(start, i)
    if (start === 0) {
      const total = announcedBy(segment) ?? announced
      if (total) yield { announced: total }
    }
    const isWhole = block !== undefined
    // Below the last end, there is nothing, unless the file is cut off.
    const found = isWhole || segment.some(isBodyTitle) ? readDeliveredDocument(segment) : undefined
    if (found) yield found
    if (found && !isWhole && ends > 0) yield { warning: importersMessages.nexis.cutOff }
    if (isWhole) ends++
    start = i + 1
  }
}

/** Reads documents whose ends have words in an unknown language. */
function* readByHeadings(blocks: readonly Block[]): Generator<Found> {
  const starts = blocks.flatMap(({ heading }, i) => (heading && !blocks[i - 1]?.heading ? [i] : []))
  for (const [n, start] of starts.entries()) {
    const found = readDeliveredDocument(blocks.slice(start, starts[n + 1]))
    if (found) yield found
  }
}

function announcedBy(cover: readonly Block[]): number | undefined {
  for (const { text } of cover) {
    for (const line of text.split('\n')) {
      const announced = announcedOnCover(line)
      if (announced) return announced
    }
  }
  return undefined
}
