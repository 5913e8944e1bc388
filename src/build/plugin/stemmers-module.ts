/** The modules of `@orama/stemmers` by language. They are Snowball stemmers. */
const MODULES: Record<string, string> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'indian',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
}

/**
 * Returns the code of a module that exports languages with their stemmers, so that no others are in the build.
 * @param languages BCP 47 tags
 */
export function stemmersModule(languages: readonly string[]): string {
  const bases = [...new Set(languages.map((language) => language.split('-')[0]?.toLowerCase() ?? ''))]
  const moduleOf = (base: string) => (Object.hasOwn(MODULES, base) ? MODULES[base] : undefined)
  const modules = new Set(bases.flatMap((base) => moduleOf(base) ?? []))
  const imports = [...modules].map(
    (module) => `import { stemmer as ${module} } from '@orama/stemmers/${module}'\n`,
  )
  const stemmers = bases.map((base) => `{ language: ${JSON.stringify(base)}, stemmer: ${moduleOf(base)} }`)
  return `${imports.join('')}export const stemmers = [${stemmers.join(', ')}]`
}
