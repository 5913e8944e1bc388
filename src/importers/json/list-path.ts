import { Tokenizer, TokenType } from '@streamparser/json'
import { understandColumns } from '../tables/columns.ts'

/** A list of objects in a JSON file. */
export interface ListPath {
  /** The path of its objects, as `@streamparser/json` takes it: `$.*`, `$.response.results.*`; `$` for one object. */
  path: string
  /** The names in its first objects. */
  names: Set<string>
}

/** Lists of articles do not stand deeper. */
const MAX_DEPTH = 6

/**
 * Finds the list of articles in a JSON file: the outermost whose objects have the names of articles, else the outermost
 * list of objects. An object that has these names itself is the only article.
 * @param head the first characters of the file
 * @returns undefined if there is no object
 * @throws Error if it is not JSON
 */
export function findListPath(head: string): ListPath | undefined {
  const lists = new Map<string, ListPath & { depth: number }>()
  /** The containers that are open: their paths, and the key that is being read if they are objects. */
  const open: { path: string; key?: string; isList: boolean }[] = []
  let depth = 0
  let lastString = ''
  const pathOfNext = () => {
    const parent = open.at(-1)
    return parent ? `${parent.path}.${parent.isList ? '*' : (parent.key ?? '')}` : '$'
  }
  const tokenizer = new Tokenizer()
  tokenizer.onToken = ({ token, value, partial }) => {
    if (partial) return
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      depth++
      if (depth > MAX_DEPTH) return
      const path = pathOfNext()
      const isList = token === TokenType.LEFT_BRACKET
      const isInList = open.at(-1)?.isList ?? true
      open.push({ path, isList })
      if (!isList && isInList && !lists.has(path)) lists.set(path, { path, names: new Set(), depth })
    } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
      if (depth-- <= MAX_DEPTH) open.pop()
    } else if (depth > MAX_DEPTH) {
      return
    } else if (token === TokenType.STRING) {
      lastString = String(value)
    } else if (token === TokenType.COLON) {
      const object = open.at(-1)
      if (!object) return
      object.key = lastString
      lists.get(object.path)?.names.add(lastString)
    }
  }
  try {
    tokenizer.write(head)
  } catch (error) {
    // The objects above the damage can be read.
    if (![...lists.values()].some(({ names }) => names.size > 0)) throw error
  }
  const outermost = [...lists.values()].sort((a, b) => a.depth - b.depth)
  return outermost.find(hasArticles) ?? outermost.find(({ path }) => path !== '$') ?? outermost[0]
}

/** Unlike a table, an object needs a headline and a text or an address, since many other objects have a `text`. */
function hasArticles({ names }: ListPath): boolean {
  const { headline, body, url } = understandColumns([...names]).columns
  return Boolean(headline && (body || url))
}
