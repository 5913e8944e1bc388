import type { Rolldown } from 'vite'
import { build as buildMessages } from '#messages/build'
import type { PageKind } from '../emit/pages/page-list.ts'

/** The parts of the bundle that the pages of a kind load. Paths relative to the base. */
export interface PageParts {
  scripts: string[]
  /** Style sheets of the page's own modules. The app loads others before it takes over the page. */
  styles: string[]
}

/** For each kind of page, the modules that it loads besides those of the first view: paths in the project. */
export type PageModules = Record<PageKind, readonly string[]>

/**
 * Finds the parts of the bundle that the pages of each kind load.
 * @param root the folder of the project
 * @throws Error if the bundle lacks a module
 */
export function pagePartsOf(
  chunks: readonly Rolldown.OutputChunk[],
  pageModules: PageModules,
  root: string,
): Record<PageKind, PageParts> {
  const initial = chunks
    .filter(({ isEntry }) => isEntry)
    .flatMap(({ fileName, imports }) => [fileName, ...imports])
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  return mapKinds(pageModules, (modules) => {
    const [scripts, styles] = [new Set(initial), new Set<string>()]
    const addScript = (file: string) => {
      const chunk = byName.get(file)
      if (!chunk || scripts.has(file)) return
      scripts.add(file)
      for (const each of chunk.imports) addScript(each)
    }
    for (const module of modules) {
      const chunk = chunkOf(chunks, `${root}/${module}`)
      for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
      addScript(chunk.fileName)
    }
    return { scripts: [...scripts], styles: [...styles] }
  })
}

function chunkOf(chunks: readonly Rolldown.OutputChunk[], module: string) {
  const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(module))
  if (!chunk) throw new Error(buildMessages.notInBundle(module))
  return chunk
}

/** Maps the values of an object by kind of page. */
export const mapKinds = <From, To>(
  kinds: Record<PageKind, From>,
  to: (value: From, kind: PageKind) => To,
): Record<PageKind, To> =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, value]) => [kind, to(value, kind as PageKind)]),
  ) as Record<PageKind, To>
