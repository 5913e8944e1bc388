import { pairOf } from '../../../format/search/pairs.ts'
import { POSITIONS_BLOCK } from '../../../format/search/word-positions.ts'
import { nextTurn } from '../../workers/workers.ts'
import { type ForwardIndex, readForwardIndex } from './forward-index.ts'
import type { Lengths } from './weights.ts'

/** A list of integers that grows. */
class NumberList {
  #values = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length++] = value
  }

  get values(): Uint32Array {
    return this.#values.subarray(0, this.length)
  }
}

/** Every word of every article, sorted by term, then by article. */
export interface Occurrences {
  /** All terms, sorted by UTF-16 units. */
  terms: string[]
  /** The start of each term's occurrences in the two lists below, then their number. */
  starts: Uint32Array
  /** The article of each occurrence. They ascend within a term. */
  articles: Uint32Array
  /** The word position of each occurrence. The body continues the count of the headline, after a gap of one. */
  positions: Uint32Array
  /** The numbers of words in the headline and body of each article. */
  lengths: Lengths[]
  /** Common words. Two consecutive ones also form a term: see pairOf. */
  common: string[]
}

/** A word is common if one article of this many has it, and if its positions are split into blocks. */
const COMMON_IN = 4

/** This number of texts is processed in one turn of the event loop. */
const TEXTS_PER_TURN = 1024

/** The words of a text in the list of all words: the start of its headline, the start of its body, and its end. */
interface TextSpan {
  start: number
  body: number
  end: number
}

/**
 * Collects the words of texts in any order, and returns them in the order of the archive. Needs four bytes per word.
 */
export class Collector {
  readonly #ids = new Map<string, number>()
  readonly #words = new NumberList()
  /** For each text, the start of its headline, and of its body. */
  readonly #starts = new NumberList()
  readonly #bodies = new NumberList()

  /** Adds texts. @returns the number of the first of them; the others follow */
  add(words: ForwardIndex): number {
    const first = this.#starts.length
    for (const { headline, body } of readForwardIndex(words, (term) => this.#idOf(term))) {
      this.#starts.push(this.#words.length)
      for (const word of headline) this.#words.push(word)
      this.#bodies.push(this.#words.length)
      for (const word of body) this.#words.push(word)
    }
    return first
  }

  #idOf(term: string): number {
    const id = this.#ids.get(term) ?? this.#ids.size
    this.#ids.set(term, id)
    return id
  }

  /**
   * Returns the occurrences of all terms.
   * @param order the number of the text at each position of the archive; other texts are left out
   */
  async inOrder(order: readonly number[]): Promise<Occurrences> {
    const words = this.#words.values
    const texts = order.map((text) => ({
      start: this.#starts.values[text] as number,
      body: this.#bodies.values[text] as number,
      end: this.#starts.values[text + 1] ?? words.length,
    }))
    const names = [...this.#ids.keys()]
    const isCommon = this.#common(texts)
    const pairs = new Map<number, number>()
    const numberOf = (word: number, next: number) => {
      const key = word * isCommon.length + next
      const pair = pairs.get(key) ?? names.push(pairOf(names[word] as string, names[next] as string)) - 1
      pairs.set(key, pair)
      return pair
    }
    // For each word that starts a pair, the number of the pair. It is never 0.
    const pairAt = new Uint32Array(words.length)
    /** Visits the terms of a text with their word positions. */
    const visitTerms = ({ start, body, end }: TextSpan, visit: (id: number, position: number) => void) => {
      for (let at = start; at < end; at++) {
        const position = at - start + (at < body ? 0 : 1)
        const word = words[at] as number
        const next = words[at + 1] as number
        visit(word, position)
        if (!isCommon[word] || at + 1 === body || at + 1 === end || !isCommon[next]) continue
        pairAt[at] ||= numberOf(word, next)
        visit(pairAt[at] as number, position)
      }
    }
    const counts: number[] = []
    for (const [article, text] of texts.entries()) {
      visitTerms(text, (id) => {
        counts[id] = (counts[id] ?? 0) + 1
      })
      if (article % TEXTS_PER_TURN === 0) await nextTurn()
    }
    const ids = [...names.keys()].filter((id) => counts[id])
    ids.sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1))
    const starts = new Uint32Array(ids.length + 1)
    const next = new Uint32Array(names.length)
    for (const [i, id] of ids.entries()) {
      next[id] = starts[i] as number
      starts[i + 1] = (starts[i] as number) + (counts[id] as number)
    }
    const articles = new Uint32Array(starts[ids.length] as number)
    const positions = new Uint32Array(articles.length)
    for (const [article, text] of texts.entries()) {
      visitTerms(text, (id, position) => {
        const to = next[id] as number
        next[id] = to + 1
        articles[to] = article
        positions[to] = position
      })
      if (article % TEXTS_PER_TURN === 0) await nextTurn()
    }
    return {
      terms: ids.map((id) => names[id] as string),
      starts,
      articles,
      positions,
      lengths: texts.map(({ start, body, end }) => ({ headline: body - start, body: end - body })),
      common: names.filter((_, id) => isCommon[id]).sort(),
    }
  }

  /** Returns for each word whether it is common. */
  #common(texts: readonly TextSpan[]): boolean[] {
    const words = this.#words.values
    const counts = new Uint32Array(this.#ids.size)
    const last = new Int32Array(this.#ids.size).fill(-1)
    for (const [article, { start, end }] of texts.entries()) {
      for (let at = start; at < end; at++) {
        const word = words[at] as number
        if (last[word] !== article) counts[word] = (counts[word] as number) + 1
        last[word] = article
      }
    }
    const minimum = Math.max(POSITIONS_BLOCK, texts.length / COMMON_IN)
    return Array.from(counts, (count) => count > minimum)
  }
}
