import { isMap, LineCounter, parseDocument } from 'yaml'
import type { ArchiveSettings, Problem } from './article.ts'

/** The name of the file in the seeds folder that says what the archive is called. */
export const SETTINGS_FILE = 'archive.yaml'

export const DEFAULT_SETTINGS: ArchiveSettings = { title: 'Dateline', language: 'en' }

const FIELDS: Record<keyof ArchiveSettings, { remedy: string; holds: (value: string) => boolean }> = {
  title: { remedy: 'write the archive’s title, as in title: Letters from Lima', holds: (v) => v !== '' },
  language: { remedy: 'write a language tag, as in language: en', holds: isLanguage },
  publisher: { remedy: 'write the publisher’s name, or leave the line out', holds: (v) => v !== '' },
  address: { remedy: 'write an address, as in address: https://example.org/news/', holds: isAddress },
}

/**
 * Reads archive.yaml. What is wrong is told and left at its default; what is right is kept.
 * @param text the file's text, or undefined where there is none
 */
export function parseSettings(text: string | undefined): { settings: ArchiveSettings; problems: Problem[] } {
  const settings: ArchiveSettings = { ...DEFAULT_SETTINGS }
  const problems: Problem[] = []
  if (text === undefined) return { settings, problems }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const report = (offset: number, found: string, remedy: string) =>
    problems.push({ file: SETTINGS_FILE, line: lines.linePos(offset).line || 1, found, remedy })

  for (const error of document.errors)
    report(error.pos[0], `not YAML here (${error.message})`, 'write one “name: value” on a line')
  if (problems.length) return { settings, problems }
  const contents = document.contents
  if (contents === null) return { settings, problems }
  if (!isMap(contents) || contents.flow) {
    report(0, 'not a list of “name: value” lines', `the names are ${Object.keys(FIELDS).join(', ')}`)
    return { settings, problems }
  }
  for (const { key, value } of contents.items as { key: YamlScalar; value: YamlScalar | null }[]) {
    const name = String(key?.value)
    const at = key?.range?.[0] ?? 0
    if (!Object.hasOwn(FIELDS, name)) {
      report(at, `an unknown name, “${name}”`, `the names are ${Object.keys(FIELDS).join(', ')}`)
      continue
    }
    const field = name as keyof ArchiveSettings
    const given = typeof value?.value === 'string' ? value.value.trim() : undefined
    if (given === undefined || !FIELDS[field].holds(given))
      report(at, `${name} is ${JSON.stringify(value?.value ?? null)}`, FIELDS[field].remedy)
    else settings[field] = given
  }
  return { settings, problems }
}

interface YamlScalar {
  value?: unknown
  range?: [number, number, number]
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
