import { countryNames } from '../../../archive/countries/country-names.ts'
import type { Manifest } from '../../../format/manifest.ts'
import type { Writer } from '../../output/output.ts'
import { writeJson } from '../../output/write.ts'
import type { AddressedArticles, Emitter } from '../emitter.ts'
import { formerSlugs } from '../site/redirects.ts'

/** The former slugs of articles and the names of countries, which the app redirects from. */
export const appRedirects = {
  name: 'app redirects',
  emit({ articles }, { write }): Pick<Manifest, 'redirects' | 'countryNames'> {
    const redirects = formerSlugs(articles)
    return {
      redirects: redirects.length ? writeJson(write, 'redirects', Object.fromEntries(redirects)) : '',
      countryNames: writeJson(write, 'country-names', countryNames()),
    }
  },
} satisfies Emitter<AddressedArticles, Partial<Manifest>, Writer>
