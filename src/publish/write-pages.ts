import { readFileSync } from 'node:fs'
import path from 'node:path'
import { minifySync, type ResolvedConfig, type Rolldown } from 'vite'
import { SHELL } from '../offline/names.ts'
import { START } from '../offline/start.ts'
import type { Edition } from './edition.ts'
import { headers, redirects, redirectsMap } from './host-files.ts'
import { type KeptFiles, openKeptFiles } from './kept-files.ts'
import { capitalMoves, countryMoves, formerAddresses } from './moves.ts'
import { type Output, writeFiles } from './output.ts'
import { pageFile, type Room } from './pages.ts'
import { partsOf, prerender } from './prerender.ts'
import type { Progress } from './progress-line.ts'
import type { BuiltRenderer } from './renderer.ts'
import { MOST_ARTICLE_IMAGES } from './share-image-paths.ts'
import { shownPages } from './shown-pages.ts'
import { linkTo } from './site-paths.ts'
import { movedPage, notFoundPage, templateOf } from './template.ts'
import { sha256Of } from './write.ts'

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
  { manifest, articles, files, store, code, pool }: Edition,
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
    others: KeptFiles
    data: Promise<void>
    progress: Progress
  },
): Promise<void> {
  const { root, base } = config
  const { out, last } = output
  const template = readFileSync(path.join(out, 'index.html'), 'utf8')
  const script = readFileSync(path.join(out, SCRIPT), 'utf8')
  const codes = manifest.countries.map(({ code }) => code)
  const moves = [...formerAddresses(articles), ...countryMoves(codes)]
  const { address } = manifest.settings
  for (const { from, to } of moves)
    others.put(pageFile(from), movedPage(template, linkTo(to, base, undefined), linkTo(to, base, address)))
  const ruled = [...moves, ...capitalMoves(codes)]
  others.put('_headers', headers(base))
  others.put('_redirects', redirects(ruled, base))
  others.put('redirects.map', redirectsMap(ruled, base))
  const parts = partsOf(bundle, root)
  const days = typeof manifest.days === 'string' ? [manifest.days] : []
  const start = mapRooms(parts, ({ scripts }, room) => [...(room === 'reader' ? days : []), ...scripts])
  // Not kept: the bundler writes one of them, and the worker looks for them among what is written.
  writeFiles(out, [
    [SHELL, template],
    [START, JSON.stringify(start)],
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
      manifest.articles <= MOST_ARTICLE_IMAGES,
    ]),
  )
  await prerender(
    { renderer: renderer.file, target: { out, last }, base, template, styles, manifest },
    shownPages({ manifest, articles, files }),
    {
      kept: openKeptFiles(path.join(store, 'pages.pack'), output),
      madeFrom,
      press: pool,
      data,
      progress,
    },
  )
}

const mapRooms = <From, To>(rooms: Record<Room, From>, to: (of: From, room: string) => To) =>
  Object.fromEntries(Object.entries(rooms).map(([room, of]) => [room, to(of, room)])) as Record<Room, To>
