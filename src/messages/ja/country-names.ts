import type { countryNames as English } from '../en/country-names.ts'

/** Countries whose usual name in the Japanese news differs from the one in `Intl`. */
export const countryNames: typeof English = {
  FK: 'フォークランド諸島',
  HK: '香港',
  MO: 'マカオ',
  PS: 'パレスチナ',
}
