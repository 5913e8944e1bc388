import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** The kinds of files in the tables. */
export type Kind = 'html' | 'scripts' | 'styles' | 'fonts' | 'data'

/** One response of the server. */
export interface Sent {
  path: string
  kind: Kind
  /** Bytes of the body as transferred. */
  bytes: number
  /** The time of the request, in milliseconds since 1970. */
  at: number
}

export interface SiteServer {
  origin: string
  /** All responses since the server started, in order. */
  sent: Sent[]
  close: () => Promise<void>
}

/** Content types by file ending; those that hosts compress are compressed. */
const TYPES: Record<string, [type: string, compressed: boolean, kind: Kind]> = {
  '.html': ['text/html; charset=utf-8', true, 'html'],
  '.js': ['text/javascript; charset=utf-8', true, 'scripts'],
  '.css': ['text/css; charset=utf-8', true, 'styles'],
  '.json': ['application/json', true, 'data'],
  '.xml': ['application/xml', true, 'data'],
  '.svg': ['image/svg+xml', true, 'data'],
  '.txt': ['text/plain; charset=utf-8', true, 'data'],
  '.wasm': ['application/wasm', true, 'data'],
  '.woff2': ['font/woff2', false, 'fonts'],
  '.png': ['image/png', false, 'data'],
}
const OTHER: [string, boolean, Kind] = ['application/octet-stream', false, 'data']

/** Brotli's best quality, as hosts that compress in advance use it. Large files get a lower one, to save time. */
const BEST = 11
const LARGE = 3_000_000
const QUALITY_OF_LARGE = 7

const brotli = promisify(brotliCompress)

/** A file ready to be sent. */
interface PreparedFile {
  body: Buffer
  type: string
  kind: Kind
  compressed: boolean
}

/**
 * Serves a folder like a static host: text compressed with Brotli, hashed names cached forever, pages without their
 * ending, and `404.html` with status 404 for unknown addresses. Files are compressed on the first request.
 */
export async function serveFolder(folder: string): Promise<SiteServer> {
  const prepared = new Map<string, Promise<PreparedFile | undefined>>()
  const sent: Sent[] = []

  async function prepare(name: string): Promise<PreparedFile | undefined> {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const [type, compressed, kind] = TYPES[path.extname(name)] ?? OTHER
    const content = await readFile(file)
    if (!compressed) return { body: content, type, kind, compressed }
    const quality = content.length > LARGE ? QUALITY_OF_LARGE : BEST
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    }
    return { body: await brotli(content, { params }), type, kind, compressed }
  }
  const fileOf = (name: string) => {
    const known = prepared.get(name) ?? prepare(name)
    prepared.set(name, known)
    return known
  }

  const server = createServer(async (request, response) => {
    const at = Date.now()
    try {
      const requested = path.posix.normalize(
        decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname),
      )
      const name = requested.endsWith('/') ? `${requested}index.html` : requested
      const found = (await fileOf(name)) ?? (await fileOf(`${name}.html`))
      const file = found ?? (await fileOf('/404.html'))
      if (!file) {
        response.writeHead(404).end()
        return
      }
      const hashed = /^\/(?:assets|data|search)\//.test(name)
      response.setHeader('Content-Type', file.type)
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (file.compressed) response.setHeader('Content-Encoding', 'br')
      const range = file.compressed ? null : /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
      const start = Number(range?.[1] ?? 0)
      const end = range?.[2] ? Number(range[2]) + 1 : file.body.length
      const body = file.body.subarray(start, end)
      if (range)
        response.setHeader('Content-Range', `bytes ${start}-${start + body.length - 1}/${file.body.length}`)
      response.setHeader('Content-Length', body.length)
      response.writeHead(!found ? 404 : range ? 206 : 200)
      response.end(request.method === 'HEAD' ? undefined : body)
      sent.push({ path: name, kind: file.kind, bytes: body.length, at })
    } catch {
      response.writeHead(500).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const bytesOf = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0)
