import { readFileSync } from 'node:fs'
import path from 'node:path'
import { minifySync, type ResolvedConfig, type Rolldown } from 'vite'
import { SHELL } from '../offline/names.ts'
import { START } from '../offline/start.ts'
import type { Edition } from './edition.ts'
import { headers, redirects, redirectsMap } from './host-files.ts'
import { openKeptFiles } from './kept-files.ts'
import { capitalMoves, countryMoves, formerAddresses } from './moves.ts'
import { pageFile, type Room } from './pages.ts'
import { partsOf, prerender } from './prerender.ts'
import type { Progress } from './progress-line.ts'
import { putFile } from './put-file.ts'
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
 * @param last the folder of the last output; may be the same
 * @param data settles when the edition's other files are written
 */
export async function writePages(
  { manifest, articles, files, store, code, pool }: Edition,
  bundle: Rolldown.OutputBundle,
  renderer: BuiltRenderer,
  {
    config,
    out,
    last,
    data,
    progress,
  }: { config: ResolvedConfig; out: string; last: string; data: Promise<void>; progress: Progress },
): Promise<void> {
  const { root, base } = config
  const template = readFileSync(path.join(out, 'index.html'), 'utf8')
  putFile(out, last, SHELL, template)
  const script = readFileSync(path.join(out, SCRIPT), 'utf8')
  putFile(out, last, SCRIPT, minifySync(SCRIPT, script).code)
  putFile(out, last, '404.html', notFoundPage(template))
  const codes = manifest.countries.map(({ code }) => code)
  const moves = [...formerAddresses(articles), ...countryMoves(codes)]
  const { address } = manifest.settings
  for (const { from, to } of moves)
    putFile(
      out,
      last,
      pageFile(from),
      movedPage(template, linkTo(to, base, undefined), linkTo(to, base, address)),
    )
  const ruled = [...moves, ...capitalMoves(codes)]
  putFile(out, last, '_headers', headers(base))
  putFile(out, last, '_redirects', redirects(ruled, base))
  putFile(out, last, 'redirects.map', redirectsMap(ruled, base))
  const parts = partsOf(bundle, root)
  const days = typeof manifest.days === 'string' ? [manifest.days] : []
  const start = mapRooms(parts, ({ scripts }, room) => [...(room === 'reader' ? days : []), ...scripts])
  putFile(out, last, START, JSON.stringify(start))
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
    { renderer: renderer.file, out, last, base, template, styles, manifest },
    shownPages({ manifest, articles, files }),
    {
      kept: openKeptFiles(path.join(store, 'pages.pack'), out, last),
      madeFrom,
      press: pool,
      data,
      progress,
    },
  )
}

const mapRooms = <From, To>(rooms: Record<Room, From>, to: (of: From, room: string) => To) =>
  Object.fromEntries(Object.entries(rooms).map(([room, of]) => [room, to(of, room)])) as Record<Room, To>
