import { summary } from 'virtual:offline'
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
const absolute = (path: string) => new URL(`/${path}`, location.href).href

beforeEach(() => {
  stored = new Map()
  full = false
  site = {
    [summary]: { files: 2, bytes: 1_250_000, list: 'data/list.json' },
    'data/list.json': ['data/body-1.json', 'data/body-2.json'],
    'data/body-1.json': {},
    'data/body-2.json': {},
  }
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/^.*?(?=data\/)/, '')
    if (!(path in site)) throw new TypeError('Failed to fetch')
    return json(site[path])
  })
  const open = (name: string) => {
    const files = stored.get(name) ?? new Map<string, Response>()
    stored.set(name, files)
    return {
      keys: async () => [...files.keys()].map((url) => ({ url })),
      put: async (url: string, response: Response) => {
        if (full && url.includes('body-2')) throw new DOMException('', 'QuotaExceededError')
        files.set(url, response)
      },
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
  expect(files.sort()).toEqual(Object.keys(site).map(absolute).sort())
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
  expect(alert.textContent).toContain('3 of 4 files')
  expect(alert.textContent).toContain('not enough storage space')
  full = false
  await userEvent.click(screen.getByRole('button', { name: 'Resume' }))
  expect(await screen.findByText('The whole archive is available offline.')).toBeTruthy()
})

test('an updated archive is downloaded too, and files that only the earlier one needs are deleted', async () => {
  show()
  await userEvent.click(await downloadButton())
  await screen.findByText('The whole archive is available offline.')
  site[summary] = { files: 2, bytes: 1_250_000, list: 'data/list-2.json' }
  site['data/list-2.json'] = ['data/body-2.json', 'data/body-3.json']
  site['data/body-3.json'] = {}
  const files = () => [...stored.values()].flatMap((cache) => [...cache.keys()])
  // The worker belongs to the earlier build.
  await resumeDownload(async () => false)
  expect(files()).toEqual(expect.arrayContaining(['data/body-1.json', 'data/body-3.json'].map(absolute)))
  await resumeDownload(async () => true)
  expect(files()).toContain(absolute('data/body-3.json'))
  expect(files()).not.toContain(absolute('data/body-1.json'))
})

test('the reader can stop the download', async () => {
  let answer: (response: Response) => void = () => undefined
  const { fetch } = globalThis
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    address.includes('body-2')
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
  answer(json({}))
})

test('an archive that is too large is not offered, with the reason', async () => {
  site[summary] = { files: 40_000, bytes: 190_000_000 }
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
