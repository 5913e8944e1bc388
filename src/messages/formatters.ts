import { perLocale } from './per-locale.ts'

/** The forms of a phrase by number, as `Intl.PluralRules` names them. `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * Returns the functions that format numbers, plurals and lists in a language.
 * @param locale a BCP 47 tag, such as `en-GB`
 */
export const formatters = perLocale((locale: string) => {
  const numbers = new Intl.NumberFormat(locale)
  const rules = new Intl.PluralRules(locale)
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  const number = (value: number): string => numbers.format(value)
  return {
    /** `19,043` */
    number,
    /** `plural(2, { one: '# article', other: '# articles' })` is `2 articles`. */
    plural: (value: number, forms: PluralForms): string =>
      (forms[rules.select(value)] ?? forms.other).replaceAll('#', () => number(value)),
    /** `China, Japan and Peru` */
    and: (items: Iterable<string>): string => and.format(items),
    /** `published, happened or both` */
    or: (items: Iterable<string>): string => or.format(items),
  }
})
