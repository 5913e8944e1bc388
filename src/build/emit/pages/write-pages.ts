import { readFileSync } from 'node:fs'
import path from 'node:path'
import { minifySync, type ResolvedConfig, type Rolldown } from 'vite'
import { SHELL, START_FILE } from '../../../format/app-files.ts'
import { MAX_ARTICLE_IMAGES } from '../../../format/share-image-paths.ts'
import { linkTo } from '../../../format/site-paths.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import { openReusedFiles, type ReusedFiles } from '../../cache/reused-files.ts'
import { type Output, writeFiles } from '../../output/output.ts'
import type { Progress } from '../../output/progress-line.ts'
import { sha256Of } from '../../output/write.ts'
import { headers, redirects, redirectsMap } from '../site/host-files.ts'
import { capitalRedirects, countryRedirects, formerAddresses } from '../site/redirects.ts'
import type { BuiltRenderer } from './bundle-renderer.ts'
import { pageInputs } from './page-inputs.ts'
import { pageFile, type Room } from './pages.ts'
import { partsOf, prerender } from './prerender.ts'
import { movedPage, notFoundPage, templateOf } from './template.ts'

/** What every page begins with: see public/. */
const SCRIPT = 'start.js'

/**
 * Draws and writes the pages of an edition; what is not drawn is written at once.
 * @param bundle what the bundler has written
 * @param renderer what draws them
 * @param others knows of files that are not pages
 * @param data settles when the edition's other files are written
 */
export async function writePages(
  { manifest, articles, files, store, code, pool }: AnalysedArchive,
  bundle: Rolldown.OutputBundle,
  renderer: BuiltRenderer,
  {
    config,
    output,
    others,
    data,
    progress,
  }: {
    config: ResolvedConfig
    output: Output
    others: ReusedFiles
    data: Promise<void>
    progress: Progress
  },
): Promise<void> {
  const { root, base } = config
  const { out, last } = output
  const template = readFileSync(path.join(out, 'index.html'), 'utf8')
  const script = readFileSync(path.join(out, SCRIPT), 'utf8')
  const codes = manifest.countries.map(({ code }) => code)
  const moves = [...formerAddresses(articles), ...countryRedirects(codes)]
  const { address } = manifest.settings
  for (const { from, to } of moves)
    others.put(pageFile(from), movedPage(template, linkTo(to, base, undefined), linkTo(to, base, address)))
  const ruled = [...moves, ...capitalRedirects(codes)]
  others.put('_headers', headers(base))
  others.put('_redirects', redirects(ruled, base))
  others.put('redirects.map', redirectsMap(ruled, base))
  const parts = partsOf(bundle, root)
  const days = typeof manifest.days === 'string' ? [manifest.days] : []
  const start = mapRooms(parts, ({ scripts }, room) => [...(room === 'reader' ? days : []), ...scripts])
  // Not kept: the bundler writes one of them, and the worker looks for them among what is written.
  writeFiles(out, [
    [SHELL, template],
    [START_FILE, JSON.stringify(start)],
    [SCRIPT, minifySync(SCRIPT, script).code],
  ])
  others.put('404.html', notFoundPage(template))
  const styles = mapRooms(parts, ({ styles }) =>
    styles.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`).join(''),
  )
  const empty = templateOf(template)({ page: '', room: '', files: [], head: '', more: '', body: '' })
  const madeFrom = sha256Of(
    JSON.stringify([
      code,
      sha256Of(readFileSync(renderer.file)),
      base,
      empty,
      styles,
      manifest.settings,
      manifest.articles <= MAX_ARTICLE_IMAGES,
    ]),
  )
  await prerender(
    { renderer: renderer.file, target: { out, last }, base, template, styles, manifest },
    pageInputs({ manifest, articles, files }),
    {
      kept: openReusedFiles(path.join(store, 'pages.pack'), output),
      madeFrom,
      press: pool,
      data,
      progress,
    },
  )
}

const mapRooms = <From, To>(rooms: Record<Room, From>, to: (of: From, room: string) => To) =>
  Object.fromEntries(Object.entries(rooms).map(([room, of]) => [room, to(of, room)])) as Record<Room, To>
