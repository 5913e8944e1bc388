import { pairOf } from './pairs.ts'
import { PLACES_BLOCK } from './postings.ts'
import { tokensOf } from './tokens.ts'
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
  /** Words in the headline and body of each article. */
  lengths: Lengths[]
  /** The words that are common: two of them in a row are a term too, as pairOf has it. */
  common: string[]
}

/** Words in one article of so many, and in more than have their places in one file, are common. */
const COMMON_IN = 4

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

  /** @returns the number of this text, for `inOrder` */
  add(headline: string, body: string): number {
    this.#starts.push(this.#words.length)
    this.#take(headline)
    this.#bodies.push(this.#words.length)
    this.#take(body)
    return this.#starts.length - 1
  }

  #take(text: string): void {
    for (const { term } of tokensOf(text)) {
      let id = this.#ids.get(term)
      if (id === undefined) {
        id = this.#ids.size
        this.#ids.set(term, id)
      }
      this.#words.push(id)
    }
  }

  /** @param order the number of the text at each position of the archive; those that are not in it are left out */
  inOrder(order: readonly number[]): Occurrences {
    const words = this.#words.values
    const texts = order.map((text) => ({
      start: this.#starts.values[text] as number,
      body: this.#bodies.values[text] as number,
      end: this.#starts.values[text + 1] ?? words.length,
    }))
    const names = [...this.#ids.keys()]
    const isCommon = this.#common(texts)
    const pairs = new Map<number, number>()
    /** The terms of a text, each with its place. */
    const each = ({ start, body, end }: Taken, see: (id: number, place: number) => void) => {
      for (let at = start; at < end; at++) {
        const place = at - start + (at < body ? 0 : 1)
        const word = words[at] as number
        const next = words[at + 1] as number
        see(word, place)
        if (!isCommon[word] || at + 1 === body || at + 1 === end || !isCommon[next]) continue
        const key = word * isCommon.length + next
        const pair = pairs.get(key) ?? names.push(pairOf(names[word] as string, names[next] as string)) - 1
        pairs.set(key, pair)
        see(pair, place)
      }
    }
    const times: number[] = []
    for (const text of texts)
      each(text, (id) => {
        times[id] = (times[id] ?? 0) + 1
      })
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
    const least = Math.max(PLACES_BLOCK, texts.length / COMMON_IN)
    return Array.from(counts, (count) => count > least)
  }
}
