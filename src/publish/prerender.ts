import type { Rolldown } from 'vite'
import { type Drawing, startDrawing } from './draw.ts'
import { type Page, ROOMS, type Room } from './pages.ts'
import { startPool } from './pool.ts'
import type { Progress } from './progress-line.ts'

/** From how many pages on threads are worth their start. */
const WORTH_THREADS = 400
/** Pages that a thread is given at once: articles that follow each other, which show the same cards. */
const TASK = 64

/** What the pages of each room need of the bundle, as tags: their modules and style sheets. */
export function headsOf(bundle: Rolldown.OutputBundle, root: string, base: string): Record<Room, string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const initial = new Set(
    chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
  )
  const headOf = (modules: readonly string[]) => {
    const files = new Set<string>()
    const reach = (file: string) => {
      const chunk = named.get(file)
      if (!chunk || initial.has(file) || files.has(file)) return
      files.add(file)
      for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
      for (const each of chunk.imports) reach(each)
    }
    for (const module of modules) {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(`${root}/${module}`))
      if (!chunk) throw new Error(`${module} is in no part of the bundle`)
      reach(chunk.fileName)
    }
    return [...files]
      .map((file) =>
        file.endsWith('.css')
          ? `<link rel="stylesheet" crossorigin href="${base}${file}">`
          : `<link rel="modulepreload" crossorigin href="${base}${file}">`,
      )
      .join('')
  }
  return Object.fromEntries(
    Object.entries(ROOMS).map(([room, modules]) => [room, headOf(modules)]),
  ) as Record<Room, string>
}

/** Draws and writes all pages of a site, in threads where there are many. */
export async function prerender(drawing: Drawing, pages: readonly Page[], progress: Progress): Promise<void> {
  progress.begin('Drawing pages', pages.length)
  if (pages.length < WORTH_THREADS) {
    const draw = await startDrawing(drawing)
    await draw(pages)
  } else {
    const tasks = Array.from({ length: Math.ceil(pages.length / TASK) }, (_, task) =>
      pages.slice(task * TASK, (task + 1) * TASK),
    )
    const pool = startPool(new URL('./draw-worker.ts', import.meta.url), drawing)
    await pool.run(tasks, (_none: undefined, { length }) => progress.add(length))
    await pool.end()
  }
  progress.end()
}
