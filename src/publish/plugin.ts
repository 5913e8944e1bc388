import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { placed, readSettings } from '../archive/archive.ts'
import { readSeedsFolder, seedsDirectory } from '../archive/folder.ts'
import { formatProblem } from '../archive/seed.ts'
import { proofOf } from './galley.ts'
import type { Manifest } from './manifest.ts'
import { hashOf, type PlacedGalley, pathOf, publish } from './publish.ts'
import { buildSearchIndex, searchFolder } from './search-index.ts'

const MODULE = 'virtual:archive'

/** No request leaves the site's own origin, and no script or style stands in a page. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ')

const TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
}

/** The files of a site, by path. */
interface Edition {
  manifest: Manifest
  files: Map<string, string | Uint8Array>
  /** Made when first asked for: it is the slow part, and a dev server may never need it. */
  searchFiles: () => Promise<Map<string, Uint8Array | string>>
}

async function readEdition(directory: string): Promise<Edition> {
  const folder = await readSeedsFolder(directory)
  const names = folder.files.map(({ file }) => file)
  const { settings, corrections, problems } = readSettings(folder.settings, names)
  problems.unshift(...folder.problems)
  const files = new Map<string, string | Uint8Array>()
  const galleys: Omit<PlacedGalley, 'slug'>[] = []
  const bytes = new Map<string, Uint8Array>()
  for (const seed of folder.files) {
    const proof = proofOf(seed, corrections(seed.file))
    problems.push(...proof.problems)
    if (!proof.set) continue
    const body = pathOf('body', proof.set.body)
    files.set(body, proof.set.body)
    galleys.push({ ...proof.set.galley, body })
    bytes.set(seed.file, seed.bytes)
  }
  const articles = placed(galleys)
  for (const { slug, file } of articles) files.set(`article/${slug}.txt`, bytes.get(file) as Uint8Array)
  const decoder = new TextDecoder()
  const archive = {
    settings,
    articles: articles.map((galley) => ({
      ...galley,
      sha256: hashOf(bytes.get(galley.file) as Uint8Array),
      source: decoder.decode(bytes.get(galley.file)),
    })),
  } as never
  let building: ReturnType<Edition['searchFiles']> | undefined
  return {
    manifest: publish(articles, { settings, search: searchFolder(archive), problems }, (path, content) =>
      files.set(path, content),
    ),
    files,
    searchFiles: () => {
      building ??= buildSearchIndex(archive).catch((error) => {
        building = undefined // the next one who asks tries again
        throw error
      })
      return building
    },
  }
}

/**
 * Bundles the seeds: `virtual:archive` is the manifest, and everything else that the app fetches is written
 * beside it. A build fails on any problem in the seeds and lists them all; the dev server shows them over the
 * page, opens every good article, and follows changes of the folder.
 * @param directory the seeds folder
 */
export function dateline(directory = seedsDirectory()): Plugin {
  let edition: Promise<Edition> | undefined
  let base = '/'
  const current = () => {
    edition ??= readEdition(directory)
    return edition
  }

  return {
    name: 'dateline',
    configResolved(config) {
      base = config.base
    },
    async buildStart() {
      if (this.meta.watchMode || this.environment?.mode === 'dev') return
      edition = undefined
      const { problems } = (await current()).manifest
      if (problems.length)
        this.error(
          `${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the seeds:\n${problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`,
        )
    },
    resolveId(id) {
      return id === MODULE ? `\0${MODULE}` : undefined
    },
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined
      return `export const archive = ${JSON.stringify((await current()).manifest)}`
    },
    async generateBundle() {
      const { files, searchFiles } = await current()
      for (const [fileName, source] of [...files, ...(await searchFiles())])
        this.emitFile({ type: 'asset', fileName, source })
    },
    // Hosts without a rule for addresses of a single-page app answer with this page, which is the app.
    async writeBundle({ dir }) {
      if (dir) await copyFile(path.join(dir, 'index.html'), path.join(dir, '404.html'))
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server }) {
        const { settings } = (await current()).manifest
        const page = html
          .replace('<html lang="en">', () => `<html lang="${escapeHtml(settings.language)}">`)
          .replace('<title>Dateline</title>', () => `<title>${escapeHtml(settings.title)}</title>`)
        // The dev server's own client needs inline scripts; what is published does not.
        if (server) return page
        return {
          html: page,
          tags: [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
              injectTo: 'head-prepend',
            },
          ],
        }
      },
    },
    configurePreviewServer(server) {
      server.middlewares.use(openMalformed(base))
    },
    configureServer(server) {
      server.middlewares.use(openMalformed(base))
      followSeeds(server, directory, () => {
        edition = undefined
      })
      server.middlewares.use(async (request, response, next) => {
        try {
          const url = decodeURI((request.url ?? '').split('?')[0] ?? '')
          const file = url.startsWith(base) ? url.slice(base.length) : url.replace(/^\//, '')
          if (!/^(?:data|search|article)\//.test(file)) return next()
          const { files, searchFiles } = await current()
          const content =
            files.get(file) ?? (file.startsWith('search/') ? (await searchFiles()).get(file) : undefined)
          if (content === undefined) {
            if (file.startsWith('article/')) return next()
            response.statusCode = 404
            return response.end()
          }
          response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream')
          response.end(content)
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

/** An address that cannot be decoded (`/%`) opens the app too, which says that there is no such page. */
const openMalformed =
  (base: string): Connect.NextHandleFunction =>
  (request, _response, next) => {
    try {
      decodeURI(request.url ?? '')
    } catch {
      request.url = base
    }
    next()
  }

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** Reads the folder anew, and reloads open pages, when a seed is added, changed or removed. */
function followSeeds(server: ViteDevServer, directory: string, forget: () => void) {
  server.watcher.add(directory)
  let timer: NodeJS.Timeout | undefined
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(directory + path.sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      forget()
      for (const environment of Object.values(server.environments)) {
        const module = environment.moduleGraph.getModuleById(`\0${MODULE}`)
        if (module) environment.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
    }, 60)
  })
}
