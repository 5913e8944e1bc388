import { Parser } from 'htmlparser2'
import { importers as importersMessages } from '#messages/importers'
import { ImportError } from '../../importer.ts'
import type { Block } from './block.ts'

/** No page of Nexis is nested as deeply. */
const MAX_DEPTH = 1000
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'td',
  'tr',
  'table',
  'center',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'body',
  'html',
  'head',
])
const HIDDEN = new Set(['script', 'style', 'title'])

/** Returns true or false for the classes that centre text or don't. */
function alignmentsOf(css: string): Map<string, boolean> {
  const rules = css.matchAll(/\.(\w{1,20})\s*\{[^{}]*?text-align:\s*(\w+)/gi)
  return new Map(Array.from(rules, ([, name = '', alignment = '']) => [name, alignment === 'center']))
}

/**
 * Returns the paragraphs of a page, and the number of documents that it says it has. Without a document tree, since
 * pages can be large.
 * @throws ImportError if it is nested too deeply
 */
export function readHtmlBlocks(html: string): { blocks: Block[]; announced?: number } {
  const blocks: Block[] = []
  let announced: number | undefined
  let text = ''
  let css = ''
  let alignments: Map<string, boolean> | undefined
  /** The elements that are open, with their alignment. */
  const open: { name: string; centred: boolean }[] = []

  const endBlock = () => {
    const lines = text
      .split('\n')
      .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
      .filter(Boolean)
    if (lines.length)
      blocks.push({
        text: lines.join('\n'),
        centred: open.at(-1)?.centred ?? false,
        paragraphs: [lines.join(' ')],
      })
    text = ''
  }
  const isCentred = (name: string, attributes: Record<string, string>) => {
    const alignment = attributes.align ?? /text-align:\s*(\w+)/i.exec(attributes.style ?? '')?.[1]
    if (alignment) return alignment.toLowerCase() === 'center'
    alignments ??= css ? alignmentsOf(css) : undefined
    return name === 'center' || alignments?.get(attributes.class ?? '')
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= MAX_DEPTH) throw new ImportError(importersMessages.nexis.tooDeep)
      if (name === 'meta' && attributes.documents) announced = Number(attributes.documents) || undefined
      if (name === 'br') text += '\n'
      if (BLOCKS.has(name)) endBlock()
      open.push({ name, centred: isCentred(name, attributes) ?? open.at(-1)?.centred ?? false })
    },
    onclosetag(name) {
      if (BLOCKS.has(name)) endBlock()
      open.pop()
    },
    ontext(data) {
      const inside = open.at(-1)?.name ?? ''
      if (inside === 'style') css += data
      else if (!HIDDEN.has(inside)) text += data.replace(/\s+/g, ' ')
    },
  })
  parser.end(html)
  endBlock()
  return announced ? { blocks, announced } : { blocks }
}
