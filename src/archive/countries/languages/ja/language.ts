import type { CountryLanguage } from '../language.ts'
import places from './places.json' with { type: 'json' }

export const japanese: CountryLanguage = {
  locale: 'ja',
  iso3: 'jpn',
  places,
  names: {},
  demonyms: {},
  prepositions: '',
  isCaseless: true,
  isUnspaced: true,
}
