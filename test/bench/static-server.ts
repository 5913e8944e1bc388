import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** What kind of file it is, as the tables tell them apart. */
export type Kind = 'html' | 'scripts' | 'styles' | 'fonts' | 'data'

/** One answer of the server. */
export interface Sent {
  path: string
  kind: Kind
  /** Bytes of the body, as they went over the wire. */
  bytes: number
  /** When it was asked for, in milliseconds of the epoch. */
  at: number
}

export interface SiteServer {
  origin: string
  /** All answers since the server began, in order. */
  sent: Sent[]
  close: () => Promise<void>
}

/** Content types by ending: all of them are compressed that hosts compress. */
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

/** Brotli at its best, as hosts compress ahead; larger files at a lower quality, for the sake of time. */
const BEST = 11
const LARGE = 3_000_000
const QUALITY_OF_LARGE = 7

const brotli = promisify(brotliCompress)

/** A file as it is sent. */
interface Ready {
  body: Buffer
  type: string
  kind: Kind
  compressed: boolean
}

/**
 * Serves a folder as a static host does: text compressed by brotli, whatever has a hash in its name cached forever,
 * pages without their ending, and `404.html` with its status for what is not there. Files are compressed when they are
 * first asked for.
 */
export async function serveFolder(folder: string): Promise<SiteServer> {
  const ready = new Map<string, Promise<Ready | undefined>>()
  const sent: Sent[] = []

  async function prepare(name: string): Promise<Ready | undefined> {
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
    const known = ready.get(name) ?? prepare(name)
    ready.set(name, known)
    return known
  }

  const server = createServer(async (request, response) => {
    const at = Date.now()
    try {
      const asked = path.posix.normalize(
        decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname),
      )
      const name = asked.endsWith('/') ? `${asked}index.html` : asked
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
