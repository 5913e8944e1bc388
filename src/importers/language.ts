import type { FoundRecord } from './importer.ts'
import { detectLanguage, isDetectable } from './language/detect-language.ts'
import { codeOfName } from './language/language-names.ts'

/** The number of letters from which a detected language counts more than another one that the source declares. */
const ENOUGH_LETTERS = 300

/** Languages that are easily taken for each other. */
const RELATIVES = [
  'id ms',
  'no nb nn da sv',
  'hr sr bs sl',
  'hi mr ne',
  'cs sk',
  'es ca gl pt',
  'nl af',
  'tl fil',
].map((languages) => languages.split(' '))

/**
 * Returns the language of a record as a BCP 47 tag: that of the source, else the detected one. A source that declares
 * another language than that of a long text is wrong: many sites declare `en` on all pages.
 * @param declared a tag, a name or a code, as sources have it: `en-GB`, `eng`, `English`, `FRENCH; FRANCAIS`
 * @returns undefined if the language is not known
 */
export function languageOf(
  declared: string | undefined,
  { headline, body }: Pick<FoundRecord, 'headline' | 'body'>,
): string | undefined {
  const tag = tagOf(declared)
  const detected = detectLanguage(`${headline}\n${body}`)
  if (!tag || !detected) return tag ?? (detected && canonicalTag(detected.language))
  const { language } = new Intl.Locale(tag)
  const agrees =
    language === detected.language ||
    RELATIVES.some((group) => group.includes(language) && group.includes(detected.language))
  return agrees || detected.letters < ENOUGH_LETTERS || !isDetectable(language)
    ? tag
    : canonicalTag(detected.language)
}

/** Returns a declared language as a BCP 47 tag, or undefined if it is not known. */
function tagOf(declared: string | undefined): string | undefined {
  for (const part of declared?.split(/[;,/(|]/) ?? []) {
    const text = part.trim()
    const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,4}$/i.test(text)
      ? canonicalTag(text.replaceAll('_', '-'))
      : undefined
    const found = tag ?? codeOfName(text)
    if (found) return found
  }
  return undefined
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Canonical forms by tag: `Intl` is slow, and an archive has few languages. */
const canonical = new Map<string, string | undefined>()

/** Returns a tag in its canonical form (`eng-us` is `en-US`), or undefined if its language does not exist. */
function canonicalTag(tag: string): string | undefined {
  if (!canonical.has(tag)) canonical.set(tag, toCanonical(tag))
  return canonical.get(tag)
}

function toCanonical(tag: string): string | undefined {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag)
    const { language } = new Intl.Locale(canonical)
    return /^(?:und|mul|mis|zxx)$/.test(language) || !names.of(language) ? undefined : canonical
  } catch {
    return undefined
  }
}
