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
 * Returns the code of a module that exports the stemmers of some languages, so that no others are in the build.
 * @param languages BCP 47 tags; those without a stemmer are left out
 */
export function stemmersModule(languages: readonly string[]): string {
  const bases = languages.map((language) => language.split('-')[0]?.toLowerCase() ?? '')
  const modules = new Set(bases.flatMap((base) => (Object.hasOwn(MODULES, base) ? MODULES[base] : [])))
  const imports = [...modules].map(
    (module) => `import { stemmer as ${module} } from '@orama/stemmers/${module}'\n`,
  )
  return `${imports.join('')}export const stemmers = [${[...modules].join(', ')}]`
}
