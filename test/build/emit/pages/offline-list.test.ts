import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Site } from '../../../../src/build/emit/emitter.ts'
import { offlineList } from '../../../../src/build/emit/pages/offline-list.ts'
import type { Output } from '../../../../src/build/output/output.ts'
import { webAppManifest } from '../../../../src/build/plugin/web-app.ts'
import type { Manifest } from '../../../../src/format/manifest.ts'
import { MAX_BYTES, type OfflineSummary } from '../../../../src/format/offline/offline-download.ts'

/** Returns the summary of an archive of one article whose data files have some bytes, and the list of its files. */
function summaryOf(bytes: number) {
  const manifest = {
    articles: 1,
    months: [],
    packs: [],
    settings: {},
    offline: 'data/offline-1.json',
  } as unknown as Manifest
  const files = new Map<string, string>()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline offline '))
  mkdirSync(path.join(folder, 'article'))
  writeFileSync(path.join(folder, 'article', 'ça.html'), '12')
  offlineList.emit(
    {
      manifest,
      data: new Map([['data/days-1.json', 'x'.repeat(bytes)]]),
      indexFiles: new Map([['search/1/root.bin', 3]]),
      articles: [{ slug: 'ça', bodyHash: '0123456789ab' }] as unknown as Site['articles'],
    },
    { folder, write: (file: string, content: unknown) => void files.set(file, String(content)) } as Output,
  )
  rmSync(folder, { recursive: true })
  const summary = JSON.parse(files.get(manifest.offline) ?? '') as OfflineSummary
  return { ...summary, names: files.get(summary.list ?? '') }
}

test('the number and size of an archive’s files are known, and their names', () => {
  const { files, bytes, names } = summaryOf(10)
  expect([files, bytes]).toEqual([3, 15])
  expect(JSON.parse(names ?? '')).toEqual({
    files: ['data/days-1.json', 'search/1/root.bin'],
    pages: { 'article/%C3%A7a': '01234567' },
  })
})

test('an archive that is too large to download has no list', () => {
  expect(summaryOf(MAX_BYTES - 5)).toHaveProperty('list')
  expect(summaryOf(MAX_BYTES - 4)).not.toHaveProperty('list')
})

test('the web app has the archive’s title and address', () => {
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
