import type { Rolldown } from 'vite'
import { startPool } from '../../analyse/pool.ts'
import type { ProcessingPool } from '../../analyse/processing-pool.ts'
import { inParts } from '../../analyse/tasks.ts'
import type { ReusedFiles } from '../../cache/reused-files.ts'
import type { Progress } from '../../output/progress-line.ts'
import { sha256Of } from '../../output/write.ts'
import type { PageInputs } from './page-inputs.ts'
import { type PrerenderJob, startPrerendering } from './page-renderer.ts'
import { pageFile, ROOMS, type Room } from './pages.ts'

/** From how many pages on threads are worth their start. */
const WORTH_THREADS = 400
/** Pages that a thread is given at once: articles that follow each other, which show the same cards. */
const TASK = 64

/** What the pages of a room need of the bundle. Paths below the base. */
export interface Parts {
  scripts: string[]
  /** Style sheets of the room's own modules: the app fetches others before it takes a page over. */
  styles: string[]
}

/**
 * Finds what the pages of each room need of the bundle.
 * @param root the project's folder
 * @throws Error where the bundle lacks a room
 */
export function partsOf(bundle: Rolldown.OutputBundle, root: string): Record<Room, Parts> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const initial = chunks
    .filter(({ isEntry }) => isEntry)
    .flatMap(({ fileName, imports }) => [fileName, ...imports])
  const parts = (modules: readonly string[]): Parts => {
    const [scripts, styles] = [new Set(initial), new Set<string>()]
    const reach = (file: string) => {
      const chunk = named.get(file)
      if (!chunk || scripts.has(file)) return
      scripts.add(file)
      for (const each of chunk.imports) reach(each)
    }
    for (const module of modules) {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(`${root}/${module}`))
      if (!chunk) throw new Error(`${module} is in no part of the bundle`)
      for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
      reach(chunk.fileName)
    }
    return { scripts: [...scripts], styles: [...styles] }
  }
  return Object.fromEntries(Object.entries(ROOMS).map(([room, modules]) => [room, parts(modules)])) as Record<
    Room,
    Parts
  >
}

/**
 * Draws and writes all pages of a site, in threads where there are many. One that shows what it showed in the last output,
 * and whose file there is still as it was drawn, is not drawn again.
 * @param madeFrom names all that pages come from beside what they show of the archive
 * @param press threads that take what is kept, where there are any; they are ended before pages are drawn
 * @param data settles when the site's data are written, which is not needed for what is kept
 */
export async function prerender(
  drawing: PrerenderJob,
  pages: readonly PageInputs[],
  {
    kept,
    madeFrom,
    press,
    data,
    progress,
  }: {
    kept: ReusedFiles
    madeFrom: string
    press: ProcessingPool | undefined
    data: Promise<void>
    progress: Progress
  },
): Promise<void> {
  const keys = new Map(
    pages.flatMap(({ address, shows }) =>
      shows === undefined ? [] : [[address, sha256Of(`${madeFrom}\n${address}\n${shows}`)] as const],
    ),
  )
  const taken = await kept.take(
    Array.from(keys, ([address, key]) => ({ key, files: [pageFile(address)] })),
    press,
  )
  await data
  await press?.end()
  progress.begin('Drawing pages', pages.length)
  progress.add(taken.size)
  const left = pages.flatMap(({ shows, ...page }) => (taken.has(keys.get(page.address) ?? '') ? [] : page))
  const note = (prints: string[], task: readonly PageInputs[]) => {
    task.forEach(({ address }, i) => {
      const key = keys.get(address)
      if (key) kept.note(key, prints[i] as string)
    })
    progress.add(task.length)
  }
  if (left.length < WORTH_THREADS) {
    const draw = await startPrerendering(drawing)
    note(await draw(left), left)
  } else {
    const pool = startPool(new URL('./prerender-worker.ts', import.meta.url), drawing)
    await pool.run(inParts(left, TASK), note)
    await pool.end()
  }
  progress.end()
  kept.save()
}
