import type { countryNames as English } from '../en/country-names.ts'

/** Countries whose usual name in the German news differs from the one in `Intl`. */
export const countryNames: typeof English = {
  BN: 'Brunei',
  CD: 'Demokratische Republik Kongo',
  CG: 'Republik Kongo',
  CI: 'Elfenbeinküste',
  CV: 'Kap Verde',
  FK: 'Falklandinseln',
  GB: 'Großbritannien',
  HK: 'Hongkong',
  MD: 'Moldau',
  MO: 'Macau',
  PS: 'Palästina',
  TL: 'Osttimor',
  US: 'USA',
  VA: 'Vatikan',
}
