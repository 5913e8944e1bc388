import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ResolvedConfig, Rolldown } from 'vite'
import { SHELL } from '../offline/names.ts'
import type { Edition } from './edition.ts'
import { headers, redirects, redirectsMap } from './host-files.ts'
import { capitalMoves, countryMoves, formerAddresses } from './moves.ts'
import { pageFile, pagesOf } from './pages.ts'
import { headsOf, prerender } from './prerender.ts'
import type { Progress } from './progress-line.ts'
import { putFile } from './put-file.ts'
import { buildRenderer } from './renderer.ts'
import { linkTo } from './site-paths.ts'
import { movedPage, notFoundPage } from './template.ts'

/**
 * Draws and writes the pages of an edition whose other files are there.
 * @param bundle what the bundler has written
 * @param last the folder of the last output; may be the same
 */
export async function writePages(
  { manifest, articles }: Edition,
  bundle: Rolldown.OutputBundle,
  { config, out, last, progress }: { config: ResolvedConfig; out: string; last: string; progress: Progress },
): Promise<void> {
  const { root, base } = config
  const template = readFileSync(path.join(out, 'index.html'), 'utf8')
  putFile(out, last, SHELL, template)
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
  const renderer = await buildRenderer(config, manifest)
  try {
    const rooms = headsOf(bundle, root, base)
    const slugs = articles.map(({ slug }) => slug)
    await prerender(
      { renderer: renderer.file, out, last, base, template, rooms },
      pagesOf(manifest, slugs),
      progress,
    )
  } finally {
    renderer.remove()
  }
}
