import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ResolvedConfig, Rolldown } from 'vite'
import type { Edition } from './edition.ts'
import { pagesOf } from './pages.ts'
import { headsOf, prerender } from './prerender.ts'
import type { Progress } from './progress-line.ts'
import { putFile } from './put-file.ts'
import { buildRenderer } from './renderer.ts'
import { notFoundPage } from './template.ts'

/** The page that is the app and nothing else, for addresses whose own page is not at hand. */
const SHELL = 'shell.html'

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
