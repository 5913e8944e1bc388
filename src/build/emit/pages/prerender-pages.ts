import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build as buildMessages } from '#messages/build'
import { dataElement } from '../../../format/article/article-data.ts'
import type { ArticlePage } from '../../../format/article/article-page.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { writeFiles } from '../../output/files.ts'
import { fileIn, type OutputFolders } from '../../output/output-folders.ts'
import { defineWork } from '../../workers/workers.ts'
import { toArticlePage } from './article-source.ts'
import { fillTemplate } from './fill-template.ts'
import type { PageInputs } from './page-inputs.ts'
import { type PageKind, pageFile } from './page-list.ts'

/** A site whose pages are prerendered. Plain data. */
export interface PrerenderedSite {
  /** The file of the module that prerenders, bundled for Node. */
  prerenderer: string
  folders: OutputFolders
  /** The path of the site, with a slash at its end. */
  base: string
  manifest: Manifest
}

/** A site, and what its pages have in common. Plain data. */
export interface PrerenderJob extends PrerenderedSite {
  /** The page that the bundler has written. */
  template: string
  /** The style sheets of the pages of each kind, as tags. */
  styles: Record<PageKind, string>
}

/** The module that prerenders. */
export interface Prerenderer {
  /** Renders the page at an address. @param articles those whose text it shows */
  prerender: (page: string, articles: readonly ArticlePage[]) => Promise<{ head: string; body: string }>
  /** Renders what a reader without scripts sees at an address without a page. */
  prerenderNotFound: (texts: { title: string; text: string }) => string
}

/** The number of data files that are cached in memory: pages of a country and of a month show the same cards. */
const FILES_IN_MEMORY = 512

/** Prerenders pages and writes them. @public */
export const prerenderPages = defineWork(
  import.meta.url,
  'prerenderPages',
  async ({ job, pages }: { job: PrerenderJob; pages: readonly PageInputs[] }): Promise<void> => {
    const { prerender } = await loadPrerenderer(job)
    const fill = fillTemplate(job.template)
    for (const { address, kind, articles: sources } of pages) {
      try {
        const articles = sources.map(toArticlePage)
        const { head, body } = await prerender(address, articles)
        const data = kind === 'reader' ? articles.map(dataElement).join('') : ''
        const html = fill({ page: address, kind, head, more: job.styles[kind], body, data })
        writeFiles(job.folders.folder, [[pageFile(address), html]])
      } catch (cause) {
        throw new Error(buildMessages.unrenderable(address, (cause as Error).message), { cause })
      }
    }
  },
)

let loaded: { file: string; module: Promise<Prerenderer> } | undefined

/** Loads the module that prerenders, once in each thread. */
export function loadPrerenderer(site: PrerenderedSite): Promise<Prerenderer> {
  if (loaded?.file !== site.prerenderer) loaded = { file: site.prerenderer, module: load(site) }
  return loaded.module
}

/** The module finds the archive and `fetch` under two global names: see bundle-prerenderer.ts. */
function load({ prerenderer, folders, base, manifest }: PrerenderedSite): Promise<Prerenderer> {
  const files = new Map<string, unknown>()
  const read = (file: string) => {
    const known = files.get(file)
    if (known !== undefined) return known
    const value: unknown = JSON.parse(readFileSync(fileIn(folders, file), 'utf8'))
    files.set(file, value)
    for (const oldest of files.keys()) if (files.size > FILES_IN_MEMORY) files.delete(oldest)
    return value
  }
  Object.assign(globalThis, {
    datelineArchive: manifest,
    datelineFetch: async (address: string) => ({
      ok: true,
      status: 200,
      headers: new Map([['content-type', 'application/json']]),
      json: async () => read(address.slice(base.length)),
    }),
  })
  return import(pathToFileURL(prerenderer).href)
}
