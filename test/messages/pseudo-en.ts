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
  filterPanels,
  filters,
  frame,
  images,
  importers,
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
