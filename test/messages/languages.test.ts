import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as english from '../../src/messages/en.ts'

/** Languages with the texts of readers. The command line and the build are in English only. */
const LANGUAGES = readdirSync('src/messages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name)

const ENGLISH_ONLY = /^(build|cli|importers|problems)\b/

/** Words that a language may share with English. */
const SHARED: Readonly<Record<string, RegExp>> = {
  de: /\b(?:Link|Pause|Offline|Sepia|System|Basutoland|Ceylon|Dahomey|Kampuchea|Siam|Zaire)\b/gu,
  any: /\b(?:SHA-256|UTC|MB|min|Markdown|JSON|CSL|BibTeX|RIS|APA|Chicago|Ctrl|HTTP)\b|^[AKZ]$/gu,
  es: /\b(?:Sepia|Persia|Siam|Zaire|Yugoslavia|Dahomey|Kampuchea|Hong Kong|Macao|No)\b/gu,
  fr: /\b(?:Articles?|Publications?|Pages?|Dates?|Notes?|Pause|Annotations|Basutoland|Bechuanaland|Dahomey|Siam|Swaziland|Tanganyika|Hong Kong|Macao|Palestine|Vietnam)\b/giu,
  pt: /\b(?:Tags|Link|Kampuchea|Zaire|Hong Kong)\b/gu,
}

const filesOf = (language: string) =>
  readdirSync(`src/messages/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !ENGLISH_ONLY.test(file))
    .sort()

/** Returns all texts by path, such as `filters.date.any`. A function stands for its code. */
function textsOf(messages: unknown, path = ''): Map<string, string> {
  if (typeof messages === 'string') return new Map([[path, messages]])
  if (typeof messages === 'function') return new Map([[path, String(messages)]])
  return new Map(
    Object.entries(messages as object).flatMap(([key, value]) => [
      ...textsOf(value, path ? `${path}.${key}` : key),
    ]),
  )
}

/** Names that replace those of `Intl`, and words in typed dates, differ from language to language. */
const isShared = (path: string) =>
  !ENGLISH_ONLY.test(path) && !/^(countryNames|typedDates\.fillers)\b/.test(path)

const pathsOf = (texts: Map<string, string>) => [...texts.keys()].filter(isShared).sort()

const placeholdersOf = (text: string) => new Set(text.match(/(?<!\$)\{\w+\}/g))

/** Returns a text, or those in the code of a function, without values and without words that languages share. */
const wordsIn = (language: string, text: string) =>
  (text.includes('=>') ? (text.match(/(['"`])(?:(?!\1).)*\1/gs) ?? []) : [text]).map((words) =>
    [/\$\{[^{}]*\}/g, /\{\w+\}/g, SHARED.any, SHARED[language]].reduce<string>(
      (rest, shared) => (shared ? rest.replace(shared, '') : rest),
      words,
    ),
  )

const ENGLISH = textsOf(english)

describe.each(LANGUAGES)('%s', async (language) => {
  const texts = textsOf(await import(`../../src/messages/${language}.ts`))

  test('has the same files and texts as English', () => {
    expect(filesOf(language)).toEqual(filesOf('en'))
    expect(pathsOf(texts)).toEqual(pathsOf(ENGLISH))
  })

  test('has the same placeholders as English', () => {
    const placeholders = (all: Map<string, string>) =>
      pathsOf(all).map((path) => [path, placeholdersOf(all.get(path) ?? '')])
    expect(placeholders(texts)).toEqual(placeholders(ENGLISH))
  })

  test('has no text left in English', () => {
    const same = pathsOf(texts).flatMap((path) => {
      const inEnglish = wordsIn(language, ENGLISH.get(path) ?? '')
      const words = wordsIn(language, texts.get(path) ?? '')
      return words.some((each) => /\p{L}{2}/u.test(each) && inEnglish.includes(each)) ? [path] : []
    })
    expect(same).toEqual([])
  })
})
