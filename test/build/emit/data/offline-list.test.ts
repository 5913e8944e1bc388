import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { AnalysedArchive } from '../../../../src/build/analyse/analyse-archive.ts'
import { offlineFiles, offlineSummaryPath } from '../../../../src/build/emit/data/offline-list.ts'
import { webAppManifest } from '../../../../src/build/plugin/web-app.ts'
import type { Manifest } from '../../../../src/format/manifest.ts'
import { MAX_BYTES, type OfflineSummary } from '../../../../src/format/offline-download.ts'

/** What is said of keeping an edition whose files have some bytes. */
async function madeOf(bytes: number) {
  const manifest = { articles: 2 } as Manifest
  const body = { body: 'data/body-1.json', bodyBytes: 2 }
  const files = new Map(
    await offlineFiles({
      manifest,
      files: new Map([['data/days-1.json', 'x'.repeat(bytes)]]),
      // Two articles of the same text have one file.
      articles: [body, body] as unknown as AnalysedArchive['articles'],
      searchFiles: async () => new Map([['search/1/root.bin', Buffer.from('123')]]),
    }),
  )
  const summary = JSON.parse(files.get(offlineSummaryPath(manifest)) ?? '') as OfflineSummary
  return { ...summary, names: files.get(summary.list ?? '') }
}

test('what keeping an archive takes is said, with a list of its files', async () => {
  const { files, bytes, names } = await madeOf(10)
  expect([files, bytes]).toEqual([3, 15])
  expect(JSON.parse(names ?? '')).toEqual(['data/body-1.json', 'data/days-1.json', 'search/1/root.bin'])
})

test('an archive that is too large to be kept as a whole has no list', async () => {
  expect(await madeOf(MAX_BYTES - 5)).toHaveProperty('list')
  expect(await madeOf(MAX_BYTES - 4)).not.toHaveProperty('list')
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
