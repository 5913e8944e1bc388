import { archive } from 'virtual:archive'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deleteDownloads, resumeDownload } from '../../../src/app/offline/download-archive.ts'
import { OfflineSection } from '../../../src/app/offline/offline-section.tsx'

/** The contents of the browser's caches, by name. */
let stored: Map<string, Map<string, Response>>
let site: Record<string, unknown>
let full = false

const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } })
const page = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } })
const absolute = (path: string) => new URL(`/${path}`, location.href).href

beforeEach(() => {
  stored = new Map()
  full = false
  site = {
    [archive.offline]: { files: 2, bytes: 1_150_000, list: 'data/list.json' },
    'data/list.json': { files: ['data/days.json'], pages: { 'article/1': 'a', 'article/2': 'a' } },
    'assets.json': { files: ['assets/map-1.js'], bytes: 100_000 },
    'assets/map-1.js': '',
    'data/days.json': {},
    'article/1': 'page',
    'article/2': 'page',
  }
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/^.*?(?=data\/|article\/|assets)/, '')
    if (!(path in site)) throw new TypeError('Failed to fetch')
    return path.startsWith('article/') ? page(String(site[path])) : json(site[path])
  })
  const open = (name: string) => {
    const files = stored.get(name) ?? new Map<string, Response>()
    stored.set(name, files)
    return {
      keys: async () => [...files.keys()].map((url) => ({ url })),
      put: async (url: string, response: Response) => {
        if (full && url.includes('article/2')) throw new DOMException('', 'QuotaExceededError')
        files.set(url, response)
      },
      match: async (url: string) => files.get(url)?.clone(),
      delete: async (url: string) => files.delete(url),
    }
  }
  vi.stubGlobal('caches', {
    open: async (name: string) => open(name),
    has: async (name: string) => stored.has(name),
    delete: async (name: string) => stored.delete(name),
    match: async () => undefined,
  })
})
afterEach(async () => {
  cleanup()
  await deleteDownloads()
  vi.unstubAllGlobals()
})

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <main id="main" tabIndex={-1} />
      <OfflineSection isSupported />
    </QueryClientProvider>,
  )
const downloadButton = () => screen.findByRole('button', { name: 'Download archive (1.3 MB)' })

test('the archive can be downloaded and deleted', async () => {
  show()
  expect(await screen.findByText(/^No articles saved yet/)).toBeTruthy()
  await userEvent.click(await downloadButton())
  expect(await screen.findByText('The whole archive is available offline.')).toBeTruthy()
  // The button that had it is gone.
  await waitFor(() => expect(document.activeElement?.id).toBe('main'))
  expect(await screen.findByText(/^2 articles saved/)).toBeTruthy()
  const files = [...stored.values()].flatMap((cache) => [...cache.keys()])
  const expected = Object.keys(site).filter((file) => file !== 'assets.json')
  expect(files.sort()).toEqual(expected.map(absolute).sort())
  await userEvent.click(screen.getByRole('button', { name: 'Delete downloads' }))
  expect(await screen.findByText(/^No articles saved yet/)).toBeTruthy()
  expect(stored.size).toBe(0)
  expect(await downloadButton()).toBeTruthy()
})

test('a full device stops the download, which can be resumed', async () => {
  full = true
  show()
  await userEvent.click(await downloadButton())
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('5 of 6 files')
  expect(alert.textContent).toContain('not enough storage space')
  full = false
  await userEvent.click(screen.getByRole('button', { name: 'Resume' }))
  expect(await screen.findByText('The whole archive is available offline.')).toBeTruthy()
})

test('an updated archive is downloaded too, and files that only the earlier one needs are deleted', async () => {
  show()
  await userEvent.click(await downloadButton())
  await screen.findByText('The whole archive is available offline.')
  site[archive.offline] = { files: 2, bytes: 1_250_000, list: 'data/list-2.json' }
  site['data/list-2.json'] = {
    files: ['data/days-2.json'],
    pages: { 'article/1': 'a', 'article/2': 'b', 'article/3': 'a' },
  }
  Object.assign(site, {
    'data/days-2.json': {},
    'article/1': 'not fetched',
    'article/2': 'changed',
    'article/3': 'new',
  })
  const files = () => [...stored.values()].flatMap((cache) => [...cache.keys()])
  const textOf = async (path: string) => {
    const [cache] = stored.values()
    return (await cache?.get(absolute(path))?.clone().text()) ?? ''
  }
  // The worker belongs to the earlier build.
  await resumeDownload(async () => false)
  expect(files()).toEqual(expect.arrayContaining(['data/days.json', 'data/days-2.json'].map(absolute)))
  expect(await Promise.all(['article/1', 'article/2', 'article/3'].map(textOf))).toEqual([
    'page',
    'changed',
    'new',
  ])
  await resumeDownload(async () => true)
  expect(files()).toContain(absolute('article/3'))
  expect(files()).not.toContain(absolute('data/days.json'))
})

test('the reader can stop the download', async () => {
  let answer: (response: Response) => void = () => undefined
  const { fetch } = globalThis
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    address.includes('article/2')
      ? new Promise<Response>((resolve, reject) => {
          answer = resolve
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
        })
      : fetch(address, init),
  )
  show()
  await userEvent.click(await downloadButton())
  expect(await screen.findByRole('progressbar', { name: 'Downloading archive' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect((await screen.findByRole('status')).textContent).toContain('Download stopped.')
  answer(page(''))
})

test('an archive that is too large is not offered, with the reason', async () => {
  site[archive.offline] = { files: 40_000, bytes: 190_000_000 }
  show()
  expect(await screen.findByText(/too large to download \(190 MB; limit 60 MB\)/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a message says that a browser has no offline storage', () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OfflineSection isSupported={false} />
    </QueryClientProvider>,
  )
  expect(screen.getByText(/Offline reading isn’t available here/)).toBeTruthy()
})
