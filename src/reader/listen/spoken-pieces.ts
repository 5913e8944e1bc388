import { articleParts } from '#messages/parts/article-parts'
import { type Block, bodyOf, type Range } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'

/** A text that is spoken in one go: a passage, or a part of a long one. */
export interface Piece {
  /** The passage's id; absent for the headline. */
  id: string | undefined
  text: string
}

/** The longest piece, in characters: some voices fall silent after 15 seconds. */
const MAX_LENGTH = 220

/** Returns a range of a text as it is spoken. Adjoining gaps are announced once. */
function spoken(text: string, gaps: readonly Range[], { start, end }: Range): string {
  const missing = ` ${articleParts.missingNumberAloud} `
  let at = start
  let result = ''
  for (const gap of gaps) {
    if (gap.start < at || gap.end > end) continue
    const between = text.slice(at, gap.start)
    if (!result || between.trim()) result += between + missing
    at = gap.end
  }
  return (result + text.slice(at, end)).replace(/\s+/g, ' ').trim()
}

/** Cuts a text into pieces between words, preferably after punctuation. */
function pieces(text: string): string[] {
  if (text.length <= MAX_LENGTH) return [text]
  const head = text.slice(0, MAX_LENGTH)
  const cut =
    Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(': ')) + 1 ||
    head.lastIndexOf(' ')
  if (cut <= 0) return [head, ...pieces(text.slice(MAX_LENGTH))]
  return [text.slice(0, cut), ...pieces(text.slice(cut).trim())]
}

/** Returns an article as it is read aloud: its headline, then its passages, without unreadable characters. */
export function spokenPieces(headline: string, body: Body): Piece[] {
  const text = bodyOf(body)
  const isSpoken = ({ kind }: Block) => kind !== 'stray' && kind !== 'headline'
  return [
    ...pieces(headline).map((text) => ({ id: undefined, text })),
    ...body.blocks
      .filter(isSpoken)
      .flatMap(({ sentences }) => sentences)
      .flatMap((passage) =>
        pieces(spoken(text, body.gaps, passage)).map((text) => ({ id: passage.id, text })),
      )
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  ]
}
