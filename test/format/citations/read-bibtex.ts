import { createRequire } from 'node:module'

interface BibtexEntry {
  citationKey: string
  entryType: string
  entryTags: Record<string, string>
}

const { toJSON } = createRequire(import.meta.url)('@orcid/bibtex-parse-js') as {
  toJSON: (bibtex: string) => BibtexEntry[]
}

/** Returns the entries of a BibTeX file. Macros and LaTeX stay as they are written. */
export const readBibtex = toJSON

/** Returns the text that LaTeX prints for a field: without its braces, with its escaped characters. */
export const printed = (field: string): string =>
  field.replace(/\\(text[a-z]+)\{\}|\\([&%$#_{}])|[{}]/g, (_, command?: string, character?: string) =>
    command ? (COMMANDS[command] ?? `\\${command}`) : (character ?? ''),
  )

const COMMANDS: Record<string, string> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
}
