import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugOf } from '../../src/archive/slugs/slug.ts'
import { type Made, makeArticles, writeSeeds } from './generate.ts'
import { cut, hasKept, isControlled, kept, shown } from './offline.ts'
import { build, type Served, serve } from './site.ts'
import { addressOf, visitor } from './visit.ts'

const BASE = '/archive/'
const articles = makeArticles(12, 4)
let folder = ''
let site: Served
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline offline below '))
  const [seeds, outDir] = [path.join(folder, 'seeds'), path.join(folder, 'site')]
  await writeSeeds(seeds, articles)
  const { code, output } = await build(outDir, { SEEDS_DIR: seeds }, ['--base', BASE])
  expect(code, output).toBe(0)
  site = await serve(outDir, BASE)
})
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

const { open, errors } = visitor(() => site.origin, { base: BASE, cold: true })
const [first, second] = articles as [Made, Made]
const at = (article: Made) => `${BASE}article/${slugOf(article)}`

test('below the top of a host, what was read is there without a connection, and the host is left alone', async () => {
  const page = await open(at(first), kept)
  await shown(page)
  await isControlled(page)
  await hasKept(page)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)
  expect(scope).toBe(site.origin + BASE)
  const names = await page.evaluate(() => caches.keys())
  for (const name of names) expect(name).toContain(BASE)

  await cut(page, errors)
  await page.reload()
  await shown(page)
  await page.getByRole('heading', { name: first.headline }).waitFor()
  await page.goto(site.origin + at(second))
  await page.getByRole('alert').getByText('isn’t saved on your device').waitFor()
  // The shell stands for pages that were not visited, and views are led to from it.
  await page.goto(`${site.origin}${BASE}about`)
  await page.getByText('1 article is kept now').waitFor()
  await page.getByRole('link', { name: 'Saved' }).click()
  await page.getByRole('heading', { name: 'Saved' }).waitFor()
  expect(addressOf(page)).toBe(`${BASE}saved`)
  // What is not below the base is no matter of the worker's.
  await expect(page.goto(`${site.origin}/other`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  errors(page).length = 0
})
