import type { Manifest } from '../../format/manifest.ts'
import type { Output, Writer } from '../output/output.ts'
import { appRedirects } from './data/app-redirects.ts'
import { cards } from './data/cards.ts'
import { countryFiles } from './data/country-files.ts'
import { dataFiles } from './data/data-files.ts'
import { events } from './data/events.ts'
import { facets } from './data/facets.ts'
import { importSummary } from './data/import-summary.ts'
import { overview } from './data/overview.ts'
import {
  type AnalysedSite,
  type BundledSite,
  type Emitter,
  emitAll,
  type IndexedSite,
  type Site,
} from './emitter.ts'
import { articleFiles } from './exports/article-files.ts'
import { dataPackage } from './exports/data-package.ts'
import { packs } from './exports/packs.ts'
import { shareImages } from './images/share-images.ts'
import { appFiles } from './pages/app-files.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import { offlineList } from './pages/offline-list.ts'
import { pages } from './pages/pages.ts'
import { redirectPages } from './pages/redirect-pages.ts'
import { writeIndex } from './search/write-index.ts'
import { feeds } from './site/feeds.ts'
import { hostFiles } from './site/host-files.ts'
import { sitemap } from './site/sitemap.ts'

/*
 * Everything that a build writes. A new output is a new file and a line here; if it writes to the top of the site, add
 * the name to plugin/top-names.ts too.
 */

/** The data that the app fetches. These come first, since they fill the manifest, which the app bundles. */
export const dataEmitters: readonly Emitter<AnalysedSite, Partial<Manifest>, Writer>[] = [
  overview,
  importSummary,
  cards,
  countryFiles,
  facets,
  events,
  appRedirects,
]

/** Files that need the manifest, but nothing of the app. They are written while the app is bundled. */
const fileEmitters: readonly Emitter<Site>[] = [
  articleFiles,
  packs,
  dataFiles,
  feeds,
  sitemap,
  dataPackage,
  shareImages,
]

/** Writes the search index and all other files that need nothing of the app. */
export async function emitFiles(site: Site, output: Output): Promise<IndexedSite> {
  const index = writeIndex(site.index, site.workers, output)
  const files = emitAll(fileEmitters, site, output)
  const [indexFiles] = await Promise.all([index, files])
  return { ...site, indexFiles }
}

/** The app and all pages. They need the page and the scripts that the bundler makes. */
export const pageEmitters: readonly Emitter<BundledSite>[] = [
  redirectPages,
  hostFiles,
  notFoundPage,
  appFiles,
  pages,
]

/** Files that say what the others are. */
export const listEmitters: readonly Emitter<IndexedSite>[] = [offlineList]
