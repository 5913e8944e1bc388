import { about } from './en/about.ts'
import { build } from './en/build.ts'
import { citation } from './en/citation.ts'
import { cli } from './en/cli.ts'
import { countries } from './en/countries.ts'
import { countryNames } from './en/country-names.ts'
import { dates } from './en/dates.ts'
import { filters } from './en/filters.ts'
import { frame } from './en/frame.ts'
import { images } from './en/images.ts'
import { months } from './en/months.ts'
import { offline } from './en/offline.ts'
import { problems } from './en/problems.ts'
import { reader } from './en/reader.ts'
import { saved } from './en/saved.ts'
import { search } from './en/search.ts'
import { sharing } from './en/sharing.ts'
import { site } from './en/site.ts'
import { storage } from './en/storage.ts'
import { timeline } from './en/timeline.ts'

/** The app's texts in English. Another language is a file like this one. */
export const en = {
  /** The BCP 47 tag that numbers, dates, lists and country names are formatted with. */
  locale: 'en-GB',
  frame,
  search,
  filters,
  timeline,
  reader,
  citation,
  countries,
  months,
  saved,
  storage,
  offline,
  about,
  sharing,
  dates,
  countryNames,
}

/** The texts of the build and the command line in English. */
export const enBuild = {
  locale: 'en-GB',
  problems,
  build,
  cli,
  site,
  images,
}
