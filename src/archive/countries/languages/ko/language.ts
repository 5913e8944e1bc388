import type { CountryLanguage } from '../language.ts'
import places from './places.json' with { type: 'json' }

export const korean: CountryLanguage = {
  locale: 'ko',
  iso3: 'kor',
  places,
  names: {},
  demonyms: {},
  prepositions: '',
  isCaseless: true,
  
}
