import type { countryNames as English } from '../en/country-names.ts'

/** Countries whose usual name in the Portuguese news differs from the one in `Intl`. */
export const countryNames: typeof English = {
  BH: 'Bahrein',
  CD: 'República Democrática do Congo',
  FK: 'Ilhas Malvinas',
  HK: 'Hong Kong',
  MO: 'Macau',
  PS: 'Palestina',
  VA: 'Vaticano',
}
