import path from 'node:path'
import type { Connect, Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { parseSettings } from '../../archive/settings/settings.ts'
import { interfaceLanguage } from '../../messages/interface-language.ts'
import { interfaceLanguages } from '../../messages/published.ts'
import { analyseArchive } from '../analyse/analyse-archive.ts'
import { messagesIn } from '../bundle/message-files.ts'
import { codeHash } from '../cache/code-hash.ts'
import { cacheRoot, openStore } from '../cache/store.ts'
import type { Site } from '../emit/emitter.ts'
import { makeSite } from '../emit/make-site.ts'
import { type Progress, showProgress } from '../output/progress-line.ts'
import { readArchiveTexts } from '../read/folder.ts'
import { readSource } from '../read/read-source.ts'
import { createWorkers } from '../workers/workers.ts'
import { archiveFiles, isArchiveFile } from './archive-files.ts'
import { ARCHIVE_ID, archiveModules } from './archive-modules.ts'
import { openMalformed } from './middlewares.ts'
import { withTexts } from './page-head.ts'

/** Media types by extension. Articles have none. */
const TYPES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** The archive as the dev server serves it. */
interface ServedArchive {
  site: Site
  files: ReturnType<typeof archiveFiles>
}

/**
 * The plugin for the dev server. It serves the archive from memory, and reads it again when the seeds folder changes.
 * The app shows problems in the seeds folder over the page.
 * @param directory the seeds folder
 */
export function devPlugin(directory: string): Plugin {
  const progress = showProgress()
  let config: ResolvedConfig
  let served: Promise<ServedArchive> | undefined
  const forget = () => {
    served = undefined
  }
  const current = () => {
    if (!served) {
      served = serveArchive(directory, config, progress)
      // The next request tries again.
      served.catch(forget)
    }
    return served
  }
  const manifest = async () => (await current()).site.manifest
  return {
    name: 'dateline:dev',
    apply: (_config, { command, isPreview }) => command === 'serve' && !isPreview,
    // In the archive's language alone.
    config: () => {
      const { settings } = parseSettings(readArchiveTexts(directory).settings)
      return { resolve: { alias: [messagesIn(settings.language)] } }
    },
    configResolved(resolved) {
      config = resolved
    },
    ...archiveModules(async () => (await manifest()).languages, manifest),
    transformIndexHtml: {
      order: 'post',
      // Without the content security policy: the dev server's own client needs inline scripts.
      handler: async (html) => withTexts(html, (await manifest()).settings, config.base),
    },
    configureServer(server) {
      server.middlewares.use(openMalformed(config.base))
      watchSeeds(server, directory, forget)
      server.middlewares.use(serveFiles(config.base, async (file) => (await current()).files(file)))
    },
  }
}

/** Reads the archive, and makes its manifest and data files. */
async function serveArchive(
  directory: string,
  { cacheDir, base }: ResolvedConfig,
  progress: Progress,
): Promise<ServedArchive> {
  const code = codeHash()
  const workers = createWorkers(code)
  const store = openStore(cacheRoot(cacheDir), directory, code)
  try {
    const source = readSource(directory, base, process.env.SITE_URL)
    const archive = await analyseArchive(source, { store, workers, progress })
    // It serves each article by itself, whatever will be published.
    const settings = { ...archive.settings, pages: 'all' as const }
    const site = await makeSite({ ...archive, settings, code, workers, progress, onRequest: true })
    site.manifest.interfaceLanguages = [interfaceLanguage(settings.language, interfaceLanguages)]
    return { site, files: archiveFiles(site) }
  } finally {
    await workers.end()
    await store.close()
  }
}

/**
 * Answers requests for the files of an archive.
 * @param read returns the content of a file by its path, relative to the base
 */
const serveFiles =
  (base: string, read: ServedArchive['files']): Connect.NextHandleFunction =>
  async (request, response, next) => {
    try {
      const url = decodeURI((request.url ?? '').split('?')[0] ?? '')
      const file = url.startsWith(base) ? url.slice(base.length) : url.replace(/^\//, '')
      // The app opens at the address of an article, and fetches it from there.
      if (!isArchiveFile(file) || request.headers['sec-fetch-mode'] === 'navigate') return next()
      const content = await read(file)
      if (content === undefined) {
        if (!/^(?:data|search)\//.test(file)) return next()
        response.statusCode = 404
        return response.end()
      }
      response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream')
      response.end(content)
    } catch (error) {
      next(error)
    }
  }

/** Forgets the archive and reloads open pages when a file in the seeds folder is added, changed or removed. */
function watchSeeds(server: ViteDevServer, directory: string, forget: () => void) {
  server.watcher.add(directory)
  let timer: NodeJS.Timeout | undefined
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(directory + path.sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      forget()
      for (const environment of Object.values(server.environments)) {
        const loaded = environment.moduleGraph.getModuleById(ARCHIVE_ID)
        if (loaded) environment.moduleGraph.invalidateModule(loaded)
      }
      server.ws.send({ type: 'full-reload' })
    }, 60)
  })
}
