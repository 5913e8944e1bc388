/**
 * Countries whose usual name in the news differs from the one in `Intl`, or whose name in `Intl` differs between
 * browsers.
 */
export const countryNames: Readonly<Record<string, string>> = {
  FK: 'Falkland Islands',
  HK: 'Hong Kong',
  MO: 'Macao',
  PS: 'Palestine',
}
