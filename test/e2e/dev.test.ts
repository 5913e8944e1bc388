import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Made, makeArticles, writeSeeds } from './generate.ts'
import { shellEnvironment, VITE } from './site.ts'
import { headlines, soon, visitor } from './visit.ts'

const [first, second, third] = makeArticles(3, 11).sort((a, b) => (a.published < b.published ? 1 : -1)) as [
  Made,
  Made,
  Made,
]

let seeds = ''
let server: ChildProcess
let origin = ''
const write = (file: string, text: string) => writeFile(path.join(seeds, file), text)
const remove = (file: string) => rm(path.join(seeds, file), { force: true })

/** `npm start`, on a free port. Gives the address that it prints. */
function start(): Promise<string> {
  server = spawn(process.execPath, [VITE, '--host', '127.0.0.1', '--port', '0'], {
    env: shellEnvironment({ SEEDS_DIR: seeds, NO_COLOR: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const read = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`the dev server ended with ${code}:\n${said}`)))
  })
}

beforeAll(async () => {
  seeds = await mkdtemp(path.join(os.tmpdir(), 'dateline-seeds-'))
  await writeSeeds(seeds, [first, second])
  origin = await start()
})
afterAll(async () => {
  server?.kill()
  await rm(seeds, { recursive: true, force: true })
})

const { open, allLoaded } = visitor(() => origin, { cold: true })

describe('while one writes', () => {
  beforeEach(async () => {
    await Promise.all([write(first.file, first.text), write(second.file, second.text), remove(third.file)])
  })

  test('a seed that is added, changed or removed shows in the open page', async () => {
    const page = await open('/')
    await soon(() => headlines(page)).toEqual([first.headline, second.headline])
    await write(third.file, third.text)
    await soon(() => headlines(page)).toEqual([first.headline, second.headline, third.headline])
    await write(second.file, second.text.replace(second.headline, 'A better headline'))
    await soon(() => headlines(page)).toEqual([first.headline, 'A better headline', third.headline])
    await remove(third.file)
    await soon(() => headlines(page)).toEqual([first.headline, 'A better headline'])
  })

  test('a bad seed is told over the page with file, line and remedy, and the good ones open', async () => {
    const page = await open('/')
    await soon(() => headlines(page)).toEqual([first.headline, second.headline])
    await write('bad one.txt', 'A headline\n04/11/2020\nA body.\n')
    const problems = page.getByRole('region', { name: '1 problem in your article files' })
    await problems.waitFor()
    const told = await problems.textContent()
    expect(told).toContain('bad one.txt:2')
    expect(told).toContain('ambiguous')
    expect(told).toContain('set dateOrder in archive.yaml')
    await problems.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('link', { name: second.headline }).click()
    await page.getByText('View source file').waitFor()
    // The server has the data of the latest seeds only: what is asked for now must come before they change.
    await allLoaded(page)
    await write('bad one.txt', 'A headline\n2030-11-04\nA body.\n')
    await page.getByRole('link', { name: 'Timeline', exact: true }).click()
    await soon(() => headlines(page)).toEqual(['A headline', first.headline, second.headline])
    expect(await page.getByText('in your article files').count()).toBe(0)
    await remove('bad one.txt')
    await soon(() => headlines(page)).toEqual([first.headline, second.headline])
  })

  test('archive.yaml is followed too', async () => {
    const page = await open('/about')
    await write('archive.yaml', 'title: The Evening Post\n')
    await soon(() => page.title()).toBe('About · The Evening Post')
    await remove('archive.yaml')
    await soon(() => page.title()).toBe('About · Dateline')
  })

  test('articles open whether or not the published site will have their pages', async () => {
    const page = await open('/about')
    await write('archive.yaml', 'title: Packed\npages: none\n')
    await soon(() => page.title()).toBe('About · Packed')
    await page.getByRole('link', { name: 'Timeline', exact: true }).click()
    await page.getByRole('link', { name: first.headline }).click()
    await page.getByText('View source file').waitFor()
    await remove('archive.yaml')
  })

  test('search works, and finds what was just written', async () => {
    const page = await open('/')
    await page.getByRole('combobox', { name: /^Search/ }).fill('harpsichord')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
    await write(third.file, `${third.text}\nA harpsichord was played.\n`)
    await soon(() => headlines(page)).toEqual([third.headline])
    await soon(() => page.getByRole('article').locator('mark').allTextContents()).toEqual(['harpsichord'])
  })

  test('the source of an article is served as it is', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: first.headline }).click()
    await page.getByText('View source file').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Source text' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(first.file)
  })
})
