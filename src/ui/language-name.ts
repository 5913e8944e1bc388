import { locale } from '#messages/locale'

let names: Intl.DisplayNames | undefined

/** Returns the name of a language in the language of the page: `fr-CA` is `Canadian French`. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames(locale, { type: 'language' })
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
