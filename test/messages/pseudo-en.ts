import * as en from '../../src/messages/en.ts'
import { pseudo } from './pseudo.ts'

/* `src/messages/en.ts` in the pseudo-locale: a second language is a file like this one. */
export const {
  about,
  build,
  citation,
  cli,
  countries,
  countryNames,
  dates,
  filters,
  frame,
  images,
  locale,
  months,
  offline,
  problems,
  reader,
  saved,
  search,
  sharing,
  site,
  storage,
  timeline,
} = pseudo(en)
