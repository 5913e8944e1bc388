import { Parser } from 'htmlparser2'
import { importers as importersMessages } from '#messages/importers'
import { ImportError } from '../importer.ts'

/** No document written by a word processor is nested as deeply. */
const MAX_DEPTH = 1000

/** The events of an XML file. Names have their prefixes: `w:p`. */
export interface XmlHandler {
  open?: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/**
 * Reads a part of a Word document. Only the five predefined entities are known, so that entities can't multiply.
 * @throws ImportError if it is nested too deeply
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandler): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw new ImportError(importersMessages.documents.tooDeep)
        open?.(name, attributes)
      },
      onclosetag(name) {
        depth--
        close?.(name)
      },
      ontext: text ?? (() => {}),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(new TextDecoder(encodingOf(bytes)).decode(bytes))
}

/** The standard allows UTF-8 and UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
