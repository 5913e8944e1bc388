import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Connect, ResolvedConfig, ViteDevServer } from 'vite'
import { alternateFormatPath } from '../../format/site-paths.ts'
import type { AnalysedArchive } from '../analyse/analyse-archive.ts'
import { alternateFormatOfSeed, bodyOfSeed } from '../analyse/process-batch.ts'
import { publicationOf } from '../emit/exports/record.ts'
import { siteFiles } from '../emit/site/site-files.ts'
import { readSourceFile } from '../read/folder.ts'

const TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** Files for other programs than the app. archive.jsonl and archive.csv are only there in what is built. */
const OTHERS =
  /^(?:(?:country\/[^/]+\/)?feed\.(?:xml|json)|sitemap(?:-\d+)?\.xml|robots\.txt|datapackage\.json)$/

type Content = string | Uint8Array | undefined

/**
 * Gives the files of an edition that is in no folder. Bodies and sources come from the store and from the seeds when
 * they are asked for, so that a large archive takes up little memory.
 */
export function filesOf({ manifest, files, articles, batches, searchFiles }: AnalysedArchive) {
  const batchOf = new Map(batches.flatMap((batch) => batch.seeds.map(({ file }) => [file, batch])))
  const articleOf = new Map(
    articles.flatMap((article) => [
      [article.body, article],
      ...(['txt', 'md', 'bib'] as const).map(
        (ending) => [alternateFormatPath(article.slug, ending), article] as const,
      ),
    ]),
  )
  const publication_ = publicationOf(manifest.settings)
  let others: Map<string, string> | undefined
  let search: ReturnType<AnalysedArchive['searchFiles']> | undefined
  return async (wanted: string): Promise<Content> => {
    const article = articleOf.get(wanted)
    const batch = article && batchOf.get(article.file)
    if (batch) {
      if (wanted === article.body) return bodyOfSeed(batch, article.file)
      if (!wanted.endsWith('.txt')) return alternateFormatOfSeed(batch, article, wanted, publication_)
      const seed = readSourceFile(batch.directory, article.file)
      return 'bytes' in seed ? seed.bytes : undefined
    }
    if (OTHERS.test(wanted)) {
      others ??= new Map(siteFiles(manifest, articles))
      return others.get(wanted)
    }
    if (!wanted.startsWith('search/')) return files.get(wanted)
    search ??= searchFiles().catch((error) => {
      search = undefined // the next one who asks tries again
      throw error
    })
    return (await search).get(wanted)
  }
}

/**
 * Answers requests for the files of an archive.
 * @param content gives a file by its path below the base
 */
export const serveFiles =
  (base: string, content: (file: string) => Promise<Content>): Connect.NextHandleFunction =>
  async (request, response, next) => {
    try {
      const url = decodeURI((request.url ?? '').split('?')[0] ?? '')
      const file = url.startsWith(base) ? url.slice(base.length) : url.replace(/^\//, '')
      if (!/^(?:data|search|article)\//.test(file) && !OTHERS.test(file)) return next()
      const found = await content(file)
      if (found === undefined) {
        if (!/^(?:data|search)\//.test(file)) return next()
        response.statusCode = 404
        return response.end()
      }
      response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream')
      response.end(found)
    } catch (error) {
      next(error)
    }
  }

/** Answers what is no file with the page that says so, and with status 404. */
export const answerNotFound =
  ({ root, build }: ResolvedConfig): Connect.NextHandleFunction =>
  (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const folder = path.resolve(root, build.outDir)
    // By now, an address that has a page is that page's file.
    if (pathname.endsWith('.html') && existsSync(path.join(folder, decodeURIComponent(pathname))))
      return next()
    readFile(path.join(folder, '404.html')).then((page) => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(page)
    }, next)
  }

/** Leads from an address with a slash at its end to the one without, as docs/nginx.conf does. */
export const leaveSlash =
  (base: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === base || !/[^/]\/$/.test(pathname)) return next()
    response.writeHead(301, { Location: `${pathname.slice(0, -1)}${search}` }).end()
  }

/** An address that cannot be decoded (`/%`) opens the app too, which says that there is no such page. */
export const openMalformed =
  (base: string): Connect.NextHandleFunction =>
  (request, _response, next) => {
    try {
      decodeURI(request.url ?? '')
    } catch {
      request.url = base
    }
    next()
  }

/**
 * Reads the folder anew, and reloads open pages, when a seed is added, changed or removed.
 * @param module the id of the module that holds the manifest
 */
export function followSeeds(server: ViteDevServer, directory: string, module: string, forget: () => void) {
  server.watcher.add(directory)
  let timer: NodeJS.Timeout | undefined
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(directory + path.sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      forget()
      for (const environment of Object.values(server.environments)) {
        const loaded = environment.moduleGraph.getModuleById(module)
        if (loaded) environment.moduleGraph.invalidateModule(loaded)
      }
      server.ws.send({ type: 'full-reload' })
    }, 60)
  })
}
