import type { CountryLanguage } from '../language.ts'
import places from './places.json' with { type: 'json' }

export const arabic: CountryLanguage = {
  locale: 'ar',
  iso3: 'ara',
  places,
  names: {},
  demonyms: {},
  prepositions: '',
  isCaseless: true,
  
}
