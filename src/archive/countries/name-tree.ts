import type { MentionKind } from '../article.ts'
import { keyOf, wordsIn } from './words.ts'

/** A meaning that a name can have. */
export interface Sense {
  code: string
  kind: MentionKind
  /**
   * The likelihood that news means this place by the name. For cities, the population in thousands; for other places,
   * the population of a city that is as well known.
   */
  prominence: number
}

/**
 * More than the prominence of any city: only strong evidence makes the name of a country mean something else.
 */
export const COUNTRY = 1_000_000

/** A node of the tree of names, which branches word by word. */
export interface NameNode {
  /** The meanings of the name that ends here, most likely first. Empty for a name that is not a place. */
  senses?: Sense[]
  /** The exact form that the name must have: `US` is a name, `us` and `Us` are not. */
  exact?: string
  /** True if the last word begins with a lowercase letter: `French fries`, `Xi’an`. */
  endsInLowercase?: boolean
  /** True if the name ends with a period: `Washington, D.C.` */
  endsInPeriod?: boolean
  /** True if the name is also an English word, so that a capital letter alone does not make it a place. */
  isWord?: boolean
  /** True if the name is also a person's. */
  isPerson?: boolean
  /** True if the name counts only before a hyphen: `Sino-Russian`. */
  isPrefix?: boolean
  next: Map<string, NameNode>
}

/** A city of at least this population, in thousands, is better known than the region around it of the same name. */
const LARGE_CITY = 1000

/** Names that count only as they are written: `US`, `U.K.` */
const EXACT = /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.)+)$/u

/** Returns a name as it is, and as it looks after an extraction that loses hyphens and apostrophes. */
const spellings = (name: string) =>
  /['’-]/.test(name) ? [name, name.replace(/(?<=\p{L})['’-](?=\p{L})/gu, '')] : [name]

/** A tree of names. */
export class NameTree {
  readonly root: NameNode = { next: new Map() }

  /** Returns the node of a name, which is created if it is missing. */
  node(name: string): NameNode {
    let node = this.root
    for (const { text } of wordsIn(name)) {
      const key = keyOf(text)
      let next = node.next.get(key)
      if (!next) {
        next = { next: new Map() }
        node.next.set(key, next)
      }
      node = next
    }
    return node
  }

  /**
   * Adds a name.
   * @param sense none for a name that is not a place; names inside it are then not found
   */
  add(name: string, sense?: Sense): void {
    for (const spelling of spellings(name)) {
      const node = this.node(spelling)
      if (node === this.root) continue
      if (!node.senses) {
        node.senses = []
        if (spelling.endsWith('.')) node.endsInPeriod = true
        if (/[ '’-]\p{Ll}[\p{L}\p{M}]*$/u.test(spelling)) node.endsInLowercase = true
        if (EXACT.test(spelling)) node.exact = spelling
      }
      if (sense) addSense(node.senses, sense)
    }
  }

  /** Sorts the senses of every name, the most prominent first. */
  sortSenses(): void {
    const sort = (node: NameNode) => {
      if (node.senses && node.senses.length > 1) node.senses.sort((a, b) => b.prominence - a.prominence)
      for (const next of node.next.values()) sort(next)
    }
    sort(this.root)
  }
}

/** Adds a sense to others. The name of several countries means the first one; places may share a name. */
function addSense(senses: Sense[], sense: Sense): void {
  const same = senses.find(({ code }) => code === sense.code)
  if (same) {
    // `Florence` is a province too, but readers think of the city.
    const isCity =
      sense.kind === 'city' && (sense.prominence >= LARGE_CITY || sense.prominence > same.prominence)
    if (same.kind === 'region' && isCity) same.kind = 'city'
    same.prominence = Math.max(same.prominence, sense.prominence)
  } else if (sense.prominence < COUNTRY || !senses.some(({ prominence }) => prominence >= COUNTRY))
    senses.push(sense)
}
