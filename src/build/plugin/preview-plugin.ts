import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Connect, Plugin, ResolvedConfig } from 'vite'
import { recover } from '../output/replace-output.ts'
import { openMalformed, removeSlash } from './middlewares.ts'

/** The plugin for `vite preview`. It answers as static hosts do. */
export function previewPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'dateline:preview',
    apply: (_config, { isPreview }) => isPreview === true,
    config({ root = '.', build = {} }) {
      recover(path.resolve(root, build.outDir ?? 'dist'))
      return { appType: 'mpa' }
    },
    configResolved(resolved) {
      config = resolved
    },
    configurePreviewServer(server) {
      server.middlewares.use(openMalformed(config.base))
      server.middlewares.use(removeSlash(config.base))
      return () => server.middlewares.use(answerNotFound(config))
    },
  }
}

/** Answers with the not-found page and status 404 if there is no file. */
const answerNotFound =
  ({ root, build }: ResolvedConfig): Connect.NextHandleFunction =>
  (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const folder = path.resolve(root, build.outDir)
    // Vite has already replaced the address of a page by the name of its file.
    if (pathname.endsWith('.html') && existsSync(path.join(folder, decodeURIComponent(pathname))))
      return next()
    readFile(path.join(folder, '404.html')).then((page) => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(page)
    }, next)
  }
