import type { countryNames as English } from '../en/country-names.ts'

/** Countries whose usual name in the Spanish news differs from the one in `Intl`. */
export const countryNames: typeof English = {
  CI: 'Costa de Marfil',
  FK: 'Islas Malvinas',
  HK: 'Hong Kong',
  MO: 'Macao',
  PS: 'Palestina',
  TL: 'Timor Oriental',
  VA: 'Vaticano',
}
