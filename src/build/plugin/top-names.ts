import { readdirSync } from 'node:fs'
import type { ResolvedConfig } from 'vite'
import { ASSETS_FILE, SHELL, START_FILE, WEB_MANIFEST, WORKER_FILE } from '../../format/app-files.ts'
import { ATOM, DATA_PACKAGE, JSON_FEED, listFiles } from '../../format/site-paths.ts'

/** The names that a build writes at the top of its folder, apart from those in public/. */
const WRITTEN = [
  'index.html',
  SHELL,
  START_FILE,
  ASSETS_FILE,
  '404.html',
  'about.html',
  'saved.html',
  'country.html',
  'month.html',
  'share.png',
  '_headers',
  '_redirects',
  'redirects.map',
  'country',
  'month',
  'data',
  'search',
  'article',
  ATOM,
  JSON_FEED,
  ...[0, Number.POSITIVE_INFINITY].flatMap((articles) => [
    listFiles(articles).json,
    listFiles(articles).table,
  ]),
  DATA_PACKAGE,
  'robots.txt',
  'sitemap.xml',
  // The parts of a large sitemap.
  ...Array.from({ length: 100 }, (_none, i) => `sitemap-${i + 1}.xml`),
  WORKER_FILE,
  WEB_MANIFEST,
]

/** Returns all names at the top of a folder that builds have written. */
export function topNames({ publicDir, build }: ResolvedConfig): string[] {
  const { assetsDir, license } = build
  const own = [
    ...WRITTEN,
    assetsDir,
    ...(typeof license === 'object' && license.fileName ? [license.fileName] : []),
  ]
  try {
    return [...own, ...readdirSync(publicDir)]
  } catch {
    return own
  }
}
