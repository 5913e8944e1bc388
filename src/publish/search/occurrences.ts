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
    const times = new Uint32Array(this.#ids.size)
    for (const { start, end } of texts)
      for (let at = start; at < end; at++) (times[words[at] as number] as number)++
    const terms = [...this.#ids.keys()].filter((_, id) => times[id]).sort()
    const starts = new Uint32Array(terms.length + 1)
    const next = new Uint32Array(times.length)
    for (const [i, term] of terms.entries()) {
      const id = this.#ids.get(term) as number
      next[id] = starts[i] as number
      starts[i + 1] = (starts[i] as number) + (times[id] as number)
    }
    const articles = new Uint32Array(starts[terms.length] as number)
    const places = new Uint32Array(articles.length)
    for (const [article, { start, body, end }] of texts.entries()) {
      for (let at = start; at < end; at++) {
        const word = words[at] as number
        const to = next[word] as number
        next[word] = to + 1
        articles[to] = article
        places[to] = at - start + (at < body ? 0 : 1)
      }
    }
    const lengths = texts.map(({ start, body, end }) => ({ headline: body - start, body: end - body }))
    return { terms, starts, articles, places, lengths }
  }
}
