import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Page, pageFile, type Room } from './pages.ts'
import { putFile } from './put-file.ts'
import { templateOf } from './template.ts'

/** What is needed to draw pages. Plain data: it goes to other threads. */
export interface Drawing {
  /** The module that draws, as src/app/prerender.tsx is bundled. */
  renderer: string
  /** The folder that has the site's data, and that pages are written to. */
  out: string
  /** The folder of the last output, if there is one. */
  last: string | undefined
  /** The site's base. */
  base: string
  /** The page that the bundler has written. */
  template: string
  /** What the pages of each room have in their heads. */
  rooms: Record<Room, string>
}

/** Draws pages, and writes them. */
export type Draw = (pages: readonly Page[]) => Promise<void>

/** Files that are kept once read: neighbours in the archive show the same cards. */
const KEPT = 512

interface Renderer {
  draw: (page: string) => Promise<{ head: string; body: string }>
}

/**
 * Loads what draws pages. It draws one after another.
 * @throws Error where a page cannot be drawn: it names the page
 */
export async function startDrawing({ renderer, out, last, base, template, rooms }: Drawing): Promise<Draw> {
  const files = new Map<string, unknown>()
  const used = new Set<string>()
  const read = (file: string) => {
    used.add(file)
    const known = files.get(file)
    if (known !== undefined) return known
    const value: unknown = JSON.parse(readFileSync(path.join(out, file), 'utf8'))
    files.set(file, value)
    for (const oldest of files.keys()) if (files.size > KEPT) files.delete(oldest)
    return value
  }
  // What is `fetch` in the browser has this name in what is bundled for here.
  Object.assign(globalThis, {
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
    for (const { address, room } of pages) {
      used.clear()
      try {
        const { head, body } = await draw(address)
        // Filters may ask for other files than those of a list that has none.
        const data = [...(room === 'reader' ? used : [])].map(
          (file) => `<link rel="preload" as="fetch" crossorigin href="${base}${file}">`,
        )
        const html = fill({ page: address, head, more: `${rooms[room]}${data.join('')}`, body })
        putFile(out, last, pageFile(address), html)
      } catch (cause) {
        throw new Error(`the page /${address} could not be drawn: ${(cause as Error).message}`, { cause })
      }
    }
  }
}
