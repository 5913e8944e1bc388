import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Manifest } from '../../../format/manifest.ts'
import { placeOf, type Target, writeFiles } from '../../output/output.ts'
import type { PageInputs } from './page-inputs.ts'
import { pageFile, type Room } from './pages.ts'
import { templateOf } from './template.ts'

/** What is needed to draw pages. Plain data: it goes to other threads. */
export interface PrerenderJob {
  /** The module that draws, as src/entry/prerender.tsx is bundled. */
  renderer: string
  /** Where the site's data are, and where pages are written to. */
  target: Target
  /** The site's base. */
  base: string
  /** The page that the bundler has written. */
  template: string
  /** The style sheets of the pages of each room, as tags. */
  styles: Record<Room, string>
  manifest: Manifest
}

/** Draws pages, and writes them; gives the print of each. */
export type Draw = (pages: readonly PageInputs[]) => Promise<string[]>

/** Files that are kept once read: neighbours in the archive show the same cards. */
const KEPT = 512

interface Renderer {
  draw: (page: string) => Promise<{ head: string; body: string }>
}

/**
 * Loads what draws pages. It draws one after another.
 * @throws Error where a page cannot be drawn: it names the page
 */
export async function startPrerendering({
  renderer,
  target,
  base,
  template,
  styles,
  manifest,
}: PrerenderJob): Promise<Draw> {
  const files = new Map<string, unknown>()
  const read = (file: string) => {
    const known = files.get(file)
    if (known !== undefined) return known
    const value: unknown = JSON.parse(readFileSync(placeOf(target, file), 'utf8'))
    files.set(file, value)
    for (const oldest of files.keys()) if (files.size > KEPT) files.delete(oldest)
    return value
  }
  // Names that stand in what is bundled for here, for what there is of them in the browser: see renderer.ts.
  Object.assign(globalThis, {
    datelineArchive: manifest,
    datelineFetch: async (address: string) => ({
      ok: true,
      status: 200,
      headers: new Map([['content-type', 'application/json']]),
      json: async () => read(address.slice(base.length)),
    }),
  })
  const { draw } = (await import(pathToFileURL(renderer).href)) as Renderer
  const fill = templateOf(template)
  return async (pages) => {
    const prints: string[] = []
    for (const { address, room, files = [] } of pages) {
      try {
        const { head, body } = await draw(address)
        const html = fill({ page: address, room, files, head, more: styles[room], body })
        prints.push(writeFiles(target.out, [[pageFile(address), html]]))
      } catch (cause) {
        throw new Error(`the page /${address} could not be drawn: ${(cause as Error).message}`, { cause })
      }
    }
    return prints
  }
}
