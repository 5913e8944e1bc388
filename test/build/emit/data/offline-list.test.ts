import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { offlineList, offlineSummaryPath } from '../../../../src/build/emit/data/offline-list.ts'
import type { Site } from '../../../../src/build/emit/emitter.ts'
import { webAppManifest } from '../../../../src/build/plugin/web-app.ts'
import type { Manifest } from '../../../../src/format/manifest.ts'
import { MAX_BYTES, type OfflineSummary } from '../../../../src/format/offline/offline-download.ts'

/** Returns the summary of an archive whose data files have some bytes, and the list of its files. */
function summaryOf(bytes: number) {
  const manifest = { articles: 2 } as Manifest
  const body = { body: 'data/body-1.json', bodyBytes: 2 }
  const files = new Map<string, string>()
  offlineList.emit(
    {
      manifest,
      data: new Map<string, string | Uint8Array>([
        ['data/days-1.json', 'x'.repeat(bytes)],
        ['search/1/root.bin', Buffer.from('123')],
      ]),
      // Two articles with the same text share a file.
      articles: [body, body] as unknown as Site['articles'],
    },
    { write: (file, content) => void files.set(file, String(content)) },
  )
  const summary = JSON.parse(files.get(offlineSummaryPath(manifest)) ?? '') as OfflineSummary
  return { ...summary, names: files.get(summary.list ?? '') }
}

test('the number and size of an archive’s files are known, and their names', () => {
  const { files, bytes, names } = summaryOf(10)
  expect([files, bytes]).toEqual([3, 15])
  expect(JSON.parse(names ?? '')).toEqual(['data/body-1.json', 'data/days-1.json', 'search/1/root.bin'])
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
