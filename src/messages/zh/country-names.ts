import type { countryNames as English } from '../en/country-names.ts'

/** Countries whose usual name in the Chinese news differs from the one in `Intl`. */
export const countryNames: typeof English = {
  FK: '福克兰群岛',
  HK: '香港',
  MO: '澳门',
  PS: '巴勒斯坦',
}
