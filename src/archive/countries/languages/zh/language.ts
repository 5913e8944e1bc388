import type { CountryLanguage } from '../language.ts'
import places from './places.json' with { type: 'json' }

export const chinese: CountryLanguage = {
  locale: 'zh',
  iso3: 'zho',
  places,
  names: {},
  demonyms: {},
  prepositions: '',
  isCaseless: true,
  isUnspaced: true,
}
