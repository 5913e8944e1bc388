import { type Block, bodyOf, type Range } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'

/** A piece that is spoken at once: a sentence, or a part of a long one. Without an id, it is the headline. */
export interface Piece {
  id: string | undefined
  text: string
}

/** Longer than this, a sentence is spoken in parts, in characters: some voices fall silent after 15 seconds. */
const LONGEST = 220
/** What is said where the source has lost a figure. */
const LOST = ' figure missing '

/** A stretch of a text as it is spoken. Gaps with nothing to be said between them are said as one. */
function spoken(text: string, gaps: readonly Range[], { start, end }: Range): string {
  let at = start
  let said = ''
  for (const gap of gaps) {
    if (gap.start < at || gap.end > end) continue
    const between = text.slice(at, gap.start)
    if (!said || between.trim()) said += between + LOST
    at = gap.end
  }
  return (said + text.slice(at, end)).replace(/\s+/g, ' ').trim()
}

/** Cuts between words, behind a comma or the like where there is one. */
function parts(text: string): string[] {
  if (text.length <= LONGEST) return [text]
  const head = text.slice(0, LONGEST)
  const cut =
    Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(': ')) + 1 ||
    head.lastIndexOf(' ')
  if (cut <= 0) return [head, ...parts(text.slice(LONGEST))]
  return [text.slice(0, cut), ...parts(text.slice(cut).trim())]
}

/** An article as it is read aloud: its headline, then sentence by sentence. Marks that are damaged are passed over. */
export function piecesOf(headline: string, body: Body): Piece[] {
  const text = bodyOf(body)
  const isSpoken = ({ kind }: Block) => kind !== 'stray' && kind !== 'headline'
  return [
    ...parts(headline).map((text) => ({ id: undefined, text })),
    ...body.blocks
      .filter(isSpoken)
      .flatMap(({ sentences }) => sentences)
      .flatMap((sentence) =>
        parts(spoken(text, body.gaps, sentence)).map((text) => ({ id: sentence.id, text })),
      )
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  ]
}

/**
 * The machine's own voices that speak a language; empty where there is none. Others are asked for over the network, and
 * nothing that is read here leaves the site.
 */
export function voicesFor(language: string): SpeechSynthesisVoice[] {
  if (typeof speechSynthesis === 'undefined') return []
  const own = language.toLowerCase().split('-')[0] ?? ''
  return speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === own)
}
