import { importers as importersMessages } from '#messages/importers'
import { asFound } from '../encoding/decode.ts'
import { decodeChunks } from '../encoding/decode-chunks.ts'
import { textOfHead } from '../encoding/head-text.ts'
import type { Importer } from '../importer.ts'
import { objectsIn, objectsInLines } from './json-objects.ts'
import { findListPath } from './list-path.ts'
import { readObjects } from './read-objects.ts'

/** Beginnings of JSON whose first value is an object or a list. */
const BEGINNING = /^\s*(?:\{\s*["}]|\[\s*[[{\]])/

/** Lists of articles in JSON, in a list, in a list inside an object, or one article. */
export const json: Importer = {
  name: 'JSON',
  recognises: ({ name, head }) => {
    const text = textOfHead(head)
    return BEGINNING.test(text)
      ? isTokens(text) || /\.(?:json|jsonl|ndjson)$/i.test(name)
      : /\.json$/i.test(name)
  },
  async *read(file, { encoding, columns }) {
    const { texts, warnings } = await decodeChunks(file, { fallback: encoding })
    yield* asFound(warnings)
    const path = pathOf(textOfHead(file.head))
    yield* readObjects(objectsIn(texts, path), columns)
  },
}

/** Lists of articles in JSON Lines: one in each line. */
export const jsonLines: Importer = {
  name: 'JSON Lines',
  recognises: ({ name, head }) => {
    if (/\.(?:jsonl|ndjson)$/i.test(name)) return /^\s*\{/.test(textOfHead(head))
    return isLines(textOfHead(head))
  },
  async *read(file, { encoding, columns }) {
    const { texts, warnings } = await decodeChunks(file, { fallback: encoding })
    yield* asFound(warnings)
    yield* readObjects(objectsInLines(texts), columns, importersMessages.json.damagedLine)
  },
}

function pathOf(head: string): string {
  try {
    return findListPath(head)?.path ?? '$'
  } catch {
    return '$'
  }
}

function isTokens(head: string): boolean {
  try {
    return findListPath(head) !== undefined || /^\s*\[\s*\]/.test(head)
  } catch {
    return false
  }
}

/** True if the first line is a whole object, and the next one begins another. */
function isLines(head: string): boolean {
  const lines = head
    .trimStart()
    .split('\n', 20)
    .map((line) => line.trim())
  const [first = '', ...others] = lines.filter(Boolean)
  if (!first.startsWith('{') || !others[0]?.startsWith('{')) return false
  try {
    JSON.parse(first)
    return true
  } catch {
    return false
  }
}
