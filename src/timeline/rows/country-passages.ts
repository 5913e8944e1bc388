import type { Sentence } from '../../archive/article.ts'
import type { Body, MentionEntry } from '../../format/body.ts'

/** A sentence that mentions a country. */
export interface Passage extends Sentence {
  mentions: MentionEntry[]
}

/** Returns the sentences of a body that mention a country, in the order of the text. */
export function passagesMentioning(body: Body, code: string): Passage[] {
  const mentions = body.mentions.filter((mention) => mention[2] === code)
  const passages: Passage[] = []
  let next = 0
  for (const sentence of sentencesOf(body)) {
    const first = next
    while (next < mentions.length && (mentions[next] as MentionEntry)[0] < sentence.end) next++
    if (next > first) passages.push({ ...sentence, mentions: mentions.slice(first, next) })
  }
  return passages
}

/** Returns the sentences of a body. A dateline is part of the sentence that follows it. */
function sentencesOf({ blocks }: Body): Sentence[] {
  const sentences: Sentence[] = []
  let dateline: Sentence | undefined
  for (const block of blocks) {
    const [first, ...rest] = block.sentences
    if (block.kind === 'dateline') dateline = first
    else {
      if (first) sentences.push({ ...first, start: dateline?.start ?? first.start }, ...rest)
      dateline = undefined
    }
  }
  return sentences
}
