import type { countryNames as English } from '../en/country-names.ts'

/** Countries whose usual name in the French news differs from the one in `Intl`. */
export const countryNames: typeof English = {
  CD: 'RD Congo',
  FK: 'Îles Malouines',
  HK: 'Hong Kong',
  MO: 'Macao',
  PS: 'Palestine',
  VA: 'Vatican',
  VN: 'Vietnam',
}
