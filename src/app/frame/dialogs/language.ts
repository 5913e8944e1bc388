import { changeSettings } from '../../storage/settings.ts'

/** Returns the name of a language in itself: `Deutsch`. */
export function languageInItself(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** Remembers the language of the interface, and loads the page in it: start.js reads the setting. */
export function chooseLanguage(language: string): void {
  changeSettings({ language })
  location.reload()
}
