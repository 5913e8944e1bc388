import { parseHTML } from 'linkedom'
import { importers as importersMessages } from '#messages/importers'
import { ImportError } from '../importer.ts'
import { isNestedDeeper } from './nesting.ts'

const MEGABYTE = 1024 * 1024
/** The size limit of a page, in characters. Parsing takes about a second for each two million. */
const MAX_LENGTH = 32 * MEGABYTE
/** The parser's time grows with the square of the depth. */
const MAX_DEPTH = 50_000

/**
 * Parses a page. Scripts do not run, and nothing is loaded. The document always has a body, and all that is not in the
 * head is inside it.
 * @throws ImportError if it is too large or nested too deeply
 */
export function parseHtml(html: string): Document {
  const messages = importersMessages.anyFormat
  if (html.length > MAX_LENGTH)
    throw new ImportError(messages.tooLarge(html.length / MEGABYTE, MAX_LENGTH / MEGABYTE))
  // Short pages cannot be that deep.
  if (html.length > 3 * MAX_DEPTH && isNestedDeeper(html, MAX_DEPTH)) throw new ImportError(messages.tooDeep)
  // Browsers know one line break.
  const lines = html.replace(/\r\n?/g, '\n')
  const { document } = parseHTML(/<html[\s>]/i.test(lines) ? lines : `<html>${lines}</html>`)
  completeBody(document)
  return document
}

/** Moves what browsers would show into the body: pages lack its tags, close it early, or follow each other in a file. */
function completeBody(document: Document) {
  const root = document.documentElement
  const isNamed = (node: Node, name: RegExp) => name.test(node.nodeName)
  let body = [...root.childNodes].find((node) => isNamed(node, /^(?:body|frameset)$/i))
  if (!body) {
    body = document.createElement('body')
    for (const node of [...root.childNodes]) if (!isNamed(node, /^head$/i)) body.appendChild(node)
    root.appendChild(body)
  }
  for (const parent of [root, document]) {
    const nodes = [...parent.childNodes]
    const last = nodes.indexOf(parent === root ? (body as ChildNode) : root)
    for (const node of nodes.slice(last + 1)) body.appendChild(node)
  }
}
