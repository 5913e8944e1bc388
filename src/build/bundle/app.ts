import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { markUsed, removeUnused } from '../cache/unused.ts'
import type { PageKind } from '../emit/pages/page-list.ts'
import { writeFiles } from '../output/files.ts'
import type { PageParts } from './page-parts.ts'

/** The app as it is bundled. It depends on the code, the settings and the languages of an archive, not on articles. */
interface App {
  /** The path of the site, with a slash at its end. */
  base: string
  /** The page of the app, without scripts: start.js loads them. */
  template: string
  /** The parts of the bundle that the pages of each kind load. */
  parts: Record<PageKind, PageParts>
  /** The style sheets of all pages. */
  styles: string[]
  /** The hash in the names of message files; empty if messages are part of the scripts. */
  messages: string
  /** The service worker, without its lists of files; empty if the site is to have none. */
  worker: string
}

/** An app, and its files. */
export interface BundledApp extends App {
  /** Scripts, styles, fonts, licences, and the files of public/, by path. */
  files: ReadonlyMap<string, string | Uint8Array>
  /** The file of the module that prerenders pages, bundled for Node. */
  prerenderer: string
}

/** The names in the folder of an app. */
const [APP, FILES, PRERENDERER] = ['app.json', 'files', 'prerenderer']

const folderOf = (cache: string, key: string) => path.join(cache, `app-${key.slice(0, 16)}`)

/** Returns the app that was kept under a key, or undefined if there is none. */
export function keptApp(cache: string, key: string): BundledApp | undefined {
  const folder = folderOf(cache, key)
  try {
    const { files, ...app } = JSON.parse(readFileSync(path.join(folder, APP), 'utf8')) as App & {
      files: [path: string, bytes: number][]
    }
    const read = ([file, bytes]: (typeof files)[number]): [string, Uint8Array] => {
      const content = readFileSync(path.join(folder, FILES, file))
      if (content.length !== bytes) throw new Error(file)
      return [file, content]
    }
    const prerenderer = prerendererIn(folder)
    if (!existsSync(prerenderer)) return undefined
    markUsed(folder)
    return { ...app, files: new Map(files.map(read)), prerenderer }
  } catch {
    return undefined
  }
}

/**
 * Keeps an app under a key for later builds, and deletes those that have not been used for a day.
 * @param prerender writes the module that prerenders pages to a folder
 */
export async function keepApp(
  cache: string,
  key: string,
  { files, ...app }: Omit<BundledApp, 'prerenderer'>,
  prerender: (folder: string) => Promise<void>,
): Promise<BundledApp> {
  const [folder, staged] = [folderOf(cache, key), `${folderOf(cache, key)}-${process.pid}`]
  mkdirSync(staged, { recursive: true })
  try {
    await prerender(path.join(staged, PRERENDERER))
    writeFiles(path.join(staged, FILES), files)
    const sizes = Array.from(files, ([file, content]) => [file, Buffer.byteLength(content)])
    writeFileSync(path.join(staged, APP), JSON.stringify({ ...app, files: sizes }))
    // Another build may have bundled the same meanwhile, and use it now.
    const same = keptApp(cache, key)
    if (same) return same
    rmSync(folder, { recursive: true, force: true })
    renameSync(staged, folder)
    return { ...app, files, prerenderer: prerendererIn(folder) }
  } finally {
    rmSync(staged, { recursive: true, force: true })
    removeUnused(cache, 'app-')
  }
}

const prerendererIn = (folder: string) => path.join(folder, PRERENDERER, 'prerender.mjs')
