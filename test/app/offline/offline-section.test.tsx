import { summary } from 'virtual:offline'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { removeDownload, resumeDownload } from '../../../src/app/offline/download-archive.ts'
import { OfflineSection } from '../../../src/app/offline/offline-section.tsx'

/** What lies in the caches, by their names, as the browser has it. */
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
  await removeDownload()
  vi.unstubAllGlobals()
})

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <OfflineSection able />
    </QueryClientProvider>,
  )
const keep = () =>
  screen.findByRole('button', { name: 'Keep the whole archive on this device (2 files, 1.3 MB)' })

test('the whole archive is kept, and removed', async () => {
  show()
  expect(await screen.findByText(/No article is kept now/)).toBeTruthy()
  await userEvent.click(await keep())
  expect(await screen.findByText('The whole archive is kept on this device.')).toBeTruthy()
  expect(await screen.findByText(/2 articles are kept now/)).toBeTruthy()
  const files = [...stored.values()].flatMap((cache) => [...cache.keys()])
  expect(files.sort()).toEqual(Object.keys(site).map(absolute).sort())
  await userEvent.click(screen.getByRole('button', { name: 'Remove what is kept' }))
  expect(await screen.findByText(/No article is kept now/)).toBeTruthy()
  expect(stored.size).toBe(0)
  expect(await keep()).toBeTruthy()
})

test('where a device is full, that is said, and it goes on where it ended', async () => {
  full = true
  show()
  await userEvent.click(await keep())
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('3 of 4 files are kept.')
  expect(alert.textContent).toContain('there is no room left for it on this device')
  full = false
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
  expect(await screen.findByText('The whole archive is kept on this device.')).toBeTruthy()
})

test('a newer edition is kept too, and what only the one before had goes when nothing needs it', async () => {
  show()
  await userEvent.click(await keep())
  await screen.findByText('The whole archive is kept on this device.')
  site[summary] = { files: 2, bytes: 1_250_000, list: 'data/list-2.json' }
  site['data/list-2.json'] = ['data/body-2.json', 'data/body-3.json']
  site['data/body-3.json'] = {}
  const files = () => [...stored.values()].flatMap((cache) => [...cache.keys()])
  // The worker is of the edition before.
  await resumeDownload(async () => false)
  expect(files()).toEqual(expect.arrayContaining(['data/body-1.json', 'data/body-3.json'].map(absolute)))
  await resumeDownload(async () => true)
  expect(files()).toContain(absolute('data/body-3.json'))
  expect(files()).not.toContain(absolute('data/body-1.json'))
})

test('a reader can stop it', async () => {
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
  await userEvent.click(await keep())
  expect(await screen.findByRole('progressbar', { name: 'Keeping the whole archive' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect((await screen.findByRole('status')).textContent).toContain('It was stopped.')
  answer(json({}))
})

test('an archive that is too large is not offered, and why is said', async () => {
  site[summary] = { files: 40_000, bytes: 190_000_000 }
  show()
  expect(await screen.findByText(/too large to be kept: 40,000 files of 190 MB/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a browser that keeps nothing is told so', () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OfflineSection able={false} />
    </QueryClientProvider>,
  )
  expect(screen.getByText(/this browser keeps nothing for it/)).toBeTruthy()
})
