import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Edition } from '../../src/publish/edition.ts'
import type { Manifest } from '../../src/publish/manifest.ts'
import { MOST_BYTES, type OfflineSummary } from '../../src/publish/offline-limits.ts'
import { offlineSummaryPath, writeOfflineList } from '../../src/publish/offline-list.ts'
import { webAppManifest } from '../../src/publish/web-app.ts'

let out = ''
beforeEach(() => {
  out = mkdtempSync(path.join(os.tmpdir(), 'dateline-list-'))
  for (const folder of ['data', 'search/1']) mkdirSync(path.join(out, folder), { recursive: true })
})
afterEach(() => rmSync(out, { recursive: true }))

/** Writes files of some bytes as an edition, and gives what is said of keeping them. */
async function summaryOf(bytes: number) {
  const files = {
    'data/days-1.json': 'x'.repeat(bytes),
    'data/body-1.json': '{}',
    'search/1/root.bin': '123',
  }
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(out, file), content)
  // What is no part of this edition, where a folder is written in place.
  writeFileSync(path.join(out, 'data/body-0.json'), 'of an edition before')
  const manifest = { articles: 2 } as Manifest
  const edition = {
    manifest,
    files: new Map([['data/days-1.json', '']]),
    // Two articles of the same text have one file.
    articles: [{ body: 'data/body-1.json' }, { body: 'data/body-1.json' }] as unknown as Edition['articles'],
    searchFiles: async () => new Map([['search/1/root.bin', new Uint8Array()]]),
  }
  await writeOfflineList(edition, out)
  return JSON.parse(readFileSync(path.join(out, offlineSummaryPath(manifest)), 'utf8')) as OfflineSummary
}

test('what keeping an archive takes is said, with a list of its files', async () => {
  const { files, bytes, list } = await summaryOf(10)
  expect([files, bytes]).toEqual([3, 15])
  expect(JSON.parse(readFileSync(path.join(out, list ?? ''), 'utf8'))).toEqual([
    'data/body-1.json',
    'data/days-1.json',
    'search/1/root.bin',
  ])
})

test('an archive that is too large to be kept as a whole has no list', async () => {
  expect(await summaryOf(MOST_BYTES - 5)).toHaveProperty('list')
  expect(await summaryOf(MOST_BYTES - 4)).not.toHaveProperty('list')
})

test('the web app has the archive’s title, and ends where the archive does', () => {
  const manifest = webAppManifest({ title: 'Letters from Lima', language: 'es' }, '/lima/')
  expect(manifest).toMatchObject({
    name: 'Letters from Lima',
    lang: 'es',
    id: '/lima/',
    start_url: '/lima/',
    scope: '/lima/',
  })
  for (const { src } of manifest.icons ?? [])
    expect(readFileSync(path.join('public', src)).length).toBeGreaterThan(0)
})
