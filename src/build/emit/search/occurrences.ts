import { pairOf } from '../../../format/search/pairs.ts'
import { POSITIONS_BLOCK } from '../../../format/search/word-positions.ts'
import { nextTurn } from '../../analyse/tasks.ts'
import { type ForwardIndex, readForwardIndex } from './forward-index.ts'
import type { Lengths } from './weights.ts'

/** Whole numbers in a row that grows. */
class Numbers {
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

/** Every word of every article, by term: term by term, and of each term article by article. */
export interface Occurrences {
  /** Sorted by UTF-16 units. */
  terms: string[]
  /** Where each term's occurrences begin in the two lists below; one more number closes the last. */
  starts: Uint32Array
  /** The article of each occurrence, ascending for each term. */
  articles: Uint32Array
  /** Which word of that article it is. Those of a body are counted on from the headline, with one left out. */
  places: Uint32Array
  /** ForwardIndex in the headline and body of each article. */
  lengths: Lengths[]
  /** The words that are common: two of them in a row are a term too, as pairOf has it. */
  common: string[]
}

/** ForwardIndex in one article of so many, and in more than have their places in one file, are common. */
const COMMON_IN = 4

/** So many texts are gone through in one turn. */
const TURN = 1024

/** A text among those that were taken: where its words begin, where those of its body do, and where they end. */
interface Taken {
  start: number
  body: number
  end: number
}

/** Takes texts in any order, and gives their words in the order of the archive. Four bytes a word until then. */
export class Collector {
  readonly #ids = new Map<string, number>()
  readonly #words = new Numbers()
  /** For each text, where its words begin, and where its body does. */
  readonly #starts = new Numbers()
  readonly #bodies = new Numbers()

  /** @returns the number of the first of these texts, for `inOrder`; the others follow it */
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

  /** @param order the number of the text at each position of the archive; those that are not in it are left out */
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
    // Of each word that is the first of a pair, that pair's number, which is never 0.
    const pairAt = new Uint32Array(words.length)
    /** The terms of a text, each with its place. */
    const each = ({ start, body, end }: Taken, see: (id: number, place: number) => void) => {
      for (let at = start; at < end; at++) {
        const place = at - start + (at < body ? 0 : 1)
        const word = words[at] as number
        const next = words[at + 1] as number
        see(word, place)
        if (!isCommon[word] || at + 1 === body || at + 1 === end || !isCommon[next]) continue
        pairAt[at] ||= numberOf(word, next)
        see(pairAt[at] as number, place)
      }
    }
    const times: number[] = []
    for (const [article, text] of texts.entries()) {
      each(text, (id) => {
        times[id] = (times[id] ?? 0) + 1
      })
      if (article % TURN === 0) await nextTurn()
    }
    const ids = [...names.keys()].filter((id) => times[id])
    ids.sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1))
    const starts = new Uint32Array(ids.length + 1)
    const next = new Uint32Array(names.length)
    for (const [i, id] of ids.entries()) {
      next[id] = starts[i] as number
      starts[i + 1] = (starts[i] as number) + (times[id] as number)
    }
    const articles = new Uint32Array(starts[ids.length] as number)
    const places = new Uint32Array(articles.length)
    for (const [article, text] of texts.entries()) {
      each(text, (id, place) => {
        const to = next[id] as number
        next[id] = to + 1
        articles[to] = article
        places[to] = place
      })
      if (article % TURN === 0) await nextTurn()
    }
    return {
      terms: ids.map((id) => names[id] as string),
      starts,
      articles,
      places,
      lengths: texts.map(({ start, body, end }) => ({ headline: body - start, body: end - body })),
      common: names.filter((_, id) => isCommon[id]).sort(),
    }
  }

  /** For each word whether it is common. */
  #common(texts: readonly Taken[]): boolean[] {
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
    const least = Math.max(POSITIONS_BLOCK, texts.length / COMMON_IN)
    return Array.from(counts, (count) => count > least)
  }
}
