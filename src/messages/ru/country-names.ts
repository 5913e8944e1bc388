import type { countryNames as English } from '../en/country-names.ts'

/** Countries whose usual name in the Russian news differs from the one in `Intl`. */
export const countryNames: typeof English = {
  CD: 'ДР Конго',
  CF: 'ЦАР',
  CG: 'Республика Конго',
  FK: 'Фолклендские острова',
  FM: 'Микронезия',
  HK: 'Гонконг',
  KR: 'Южная Корея',
  KY: 'Каймановы острова',
  MH: 'Маршалловы Острова',
  MM: 'Мьянма',
  MO: 'Макао',
  PS: 'Палестина',
  SB: 'Соломоновы Острова',
  SC: 'Сейшелы',
  US: 'США',
  VG: 'Британские Виргинские острова',
  VI: 'Американские Виргинские острова',
  ZA: 'ЮАР',
}
