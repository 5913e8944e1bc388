import type { Manifest } from '../../../format/manifest.ts'
import { DATA_PACKAGE, toAddress } from '../../../format/site-paths.ts'
import type { PlacedArticle } from '../data/archive-data.ts'
import { dataPackage } from '../exports/data-package.ts'
import { pagesOf } from '../pages/pages.ts'
import { feedsOf } from './feeds.ts'
import { robotsText, sitemapOf } from './sitemap.ts'

/**
 * What a site has for other programs than the app: feeds, the sitemap, robots.txt and datapackage.json. Without
 * archive.jsonl and archive.csv, which are written with the articles.
 * @param articles in the order of the archive
 * @returns files by path, one after the other
 */
export function* siteFiles(
  { settings, countries, months }: Pick<Manifest, 'settings' | 'countries' | 'months'>,
  articles: readonly PlacedArticle[],
): Generator<[path: string, content: string]> {
  yield* feedsOf(articles, settings)
  const naming = new Map<string, PlacedArticle[]>(countries.map(({ code }) => [code, []]))
  for (const article of articles) for (const code of article.card.countries) naming.get(code)?.push(article)
  for (const [code, own] of naming) yield* feedsOf(own, settings, code)
  yield [DATA_PACKAGE, `${JSON.stringify(dataPackage(settings, articles.length), null, 2)}\n`]
  const { address: site } = settings
  yield ['robots.txt', robotsText(site)]
  if (!site) return
  const pages = pagesOf(
    { countries, months },
    articles.map(({ slug }) => slug),
  )
  yield* sitemapOf(
    site,
    // What is saved is each reader's own.
    pages.filter(({ room }) => room !== 'saved').map(({ address }) => toAddress(address, site)),
  )
}
