import type { Manifest } from '../../format/manifest.ts'
import type { Writer } from '../output/output.ts'
import { appRedirects } from './data/app-redirects.ts'
import { cards } from './data/cards.ts'
import { countryFiles } from './data/country-files.ts'
import { dataFiles } from './data/data-files.ts'
import { events } from './data/events.ts'
import { facets } from './data/facets.ts'
import { importSummary } from './data/import-summary.ts'
import { offlineList } from './data/offline-list.ts'
import { overview } from './data/overview.ts'
import { relatedArticles } from './data/related-articles.ts'
import { searchIndex } from './data/search-index.ts'
import type { AnalysedSite, BundledSite, Emitter, Site } from './emitter.ts'
import { articleFiles } from './exports/article-files.ts'
import { dataPackage } from './exports/data-package.ts'
import { shareImages } from './images/share-images.ts'
import { appShell } from './pages/app-shell.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import { pages } from './pages/pages.ts'
import { redirectPages } from './pages/redirect-pages.ts'
import { serviceWorker } from './pages/service-worker.ts'
import { feeds } from './site/feeds.ts'
import { hostFiles } from './site/host-files.ts'
import { sitemap } from './site/sitemap.ts'

/*
 * Everything that a build writes. A new output is a new file and a line here; if it writes to the top of the site, add
 * the name to plugin/top-names.ts too.
 */

/** The data that the app fetches. These come first, since they fill the manifest, which the app bundles. */
export const dataEmitters: readonly Emitter<AnalysedSite, Partial<Manifest>, Writer>[] = [
  // First, so that workers find related articles while the main thread makes the rest.
  relatedArticles,
  overview,
  importSummary,
  cards,
  countryFiles,
  facets,
  events,
  appRedirects,
  searchIndex,
]

/** Files that need the manifest, but nothing of the app. They are written while the app is bundled. */
export const fileEmitters: readonly Emitter<Site>[] = [
  articleFiles,
  dataFiles,
  offlineList,
  feeds,
  sitemap,
  dataPackage,
  shareImages,
]

/** Pages, and files that belong to them. They need the page and the scripts that the bundler writes. */
export const pageEmitters: readonly Emitter<BundledSite>[] = [
  redirectPages,
  hostFiles,
  notFoundPage,
  appShell,
  // After the app shell, which it lists.
  serviceWorker,
  pages,
]
