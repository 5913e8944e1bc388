import { JSONParser, TokenType } from '@streamparser/json'
import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../archive/excerpt.ts'
import { ImportError, type Place } from '../importer.ts'

/** An object, or a line that is none. */
export type FoundObject = { value: unknown; place: Place } | { invalid: string; place: Place }

/** No article is nested deeper. */
const MAX_DEPTH = 500
/** The number of characters that are parsed before the objects in them are passed on. */
const STEP = 1 << 18
/** A longer line, in characters, is no article. */
const MAX_LINE = 64 * 1024 * 1024

type Texts = AsyncIterable<string> | Iterable<string>

/**
 * Returns the objects with a path in a JSON text.
 * @param path as in `findListPath`
 * @throws ImportError at the first error; the objects before it have been returned
 */
export async function* objectsIn(texts: Texts, path: string): AsyncGenerator<FoundObject> {
  const messages = importersMessages.json
  const parser = new JSONParser({ paths: [path], keepStack: false })
  let values: unknown[] = []
  let depth = 0
  let count = 0
  parser.onValue = ({ value }) => {
    const isEmptyList = Array.isArray(value) && value.length === 0
    if (!isEmptyList) values.push(value)
  }
  parser.onToken = ({ token }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--
    if (depth > MAX_DEPTH) throw new ImportError(messages.tooDeep)
  }
  const flush = function* (): Generator<FoundObject> {
    for (const value of values) yield { value, place: { record: ++count } }
    values = []
  }
  try {
    for await (const text of texts) {
      for (let at = 0; at < text.length; at += STEP) {
        parser.write(text.slice(at, at + STEP))
        yield* flush()
      }
    }
    if (!parser.isEnded) throw new ImportError(messages.cutOff(count), { record: count + 1 })
  } catch (error) {
    yield* flush()
    if (error instanceof ImportError) throw error
    throw new ImportError(messages.damaged(count, excerpt((error as Error).message)), { record: count + 1 })
  }
}

/** Returns the objects of a text that has one in each line. */
export async function* objectsInLines(texts: Texts): AsyncGenerator<FoundObject> {
  let line = 0
  for await (const text of linesOf(texts)) {
    line++
    if (!text.trim()) continue
    const place = { line }
    try {
      yield { value: JSON.parse(text), place }
    } catch (error) {
      yield { invalid: excerpt((error as Error).message), place }
    }
  }
}

async function* linesOf(texts: Texts): AsyncGenerator<string> {
  let parts: string[] = []
  let length = 0
  for await (const text of texts) {
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end))
      yield parts.join('')
      parts = []
      length = 0
      start = end + 1
    }
    parts.push(text.slice(start))
    length += text.length - start
    if (length > MAX_LINE) throw new ImportError(importersMessages.json.longLine)
  }
  yield parts.join('')
}
