/** The languages whose names are known, by their ISO 639-1 codes: those with the most speakers or newspapers. */
const LANGUAGES =
  'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id is it ja jv ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi xh yi yo zh zu'.split(
    ' ',
  )

/** The languages of the interfaces in which sources name languages. Each language also has its own name. */
const INTERFACES = 'en de fr nl es it pt ru pl sv ja zh'.split(' ')

/** Names that CLDR does not have. */
const MORE_NAMES: Record<string, string> = {
  farsi: 'fa',
  flemish: 'nl',
  castilian: 'es',
  mandarin: 'zh',
  tagalog: 'fil',
}

let codes: ReadonlyMap<string, string> | undefined

/** Returns the code of a language by its name in a language of interfaces or in its own: `English`, `FRANCAIS`. */
export function codeOfName(name: string): string | undefined {
  codes ??= readNames()
  return codes.get(fold(name))
}

function readNames(): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(MORE_NAMES))
  const add = (locale: string, languages: readonly string[]) => {
    const displayNames = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
    for (const language of languages) {
      const name = displayNames.of(language)
      if (name && !names.has(fold(name))) names.set(fold(name), language)
    }
  }
  for (const locale of INTERFACES) add(locale, LANGUAGES)
  for (const language of LANGUAGES) add(language, [language])
  return names
}

/** In lower case and without accents, since exports print names in capitals. */
const fold = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
