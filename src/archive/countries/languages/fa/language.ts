import type { CountryLanguage } from '../language.ts'
import places from './places.json' with { type: 'json' }

export const persian: CountryLanguage = {
  locale: 'fa',
  iso3: 'per',
  places,
  names: {},
  demonyms: {},
  prepositions: '',
  isCaseless: true,
  
}
