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
  dialogs,
  filterPanels,
  filters,
  frame,
  ignoredFilters,
  images,
  importers,
  locale,
  markedText,
  months,
  offline,
  problems,
  reader,
  articleParts,
  saved,
  search,
  sharing,
  site,
  storage,
  timeline,
  timelineParts,
} = pseudo(en)
