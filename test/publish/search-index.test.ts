import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { buildSearchIndex, searchFolder } from '../../src/publish/search-index.ts'

const shipped = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, bytes: readFileSync(`seeds/${file}`) }))

test('an index has what the app loads and nothing else, and the same archive gives the same bytes', async () => {
  const { archive } = buildArchive(shipped)
  const first = await buildSearchIndex(archive)
  const again = await buildSearchIndex(archive)
  expect([...first].sort()).toEqual([...again].sort())
  const folder = searchFolder(archive)
  const kinds = new Set(
    [...first.keys()].map((path) => path.slice(folder.length).replace(/[^/.]+(?=\.pf_)/, '')),
  )
  expect([...kinds].sort()).toEqual(
    [
      '/fragment/.pf_fragment',
      '/index/.pf_index',
      '/pagefind-entry.json',
      '/pagefind-worker.js',
      '/pagefind.js',
      '/pagefind..pf_meta',
      '/positions.json',
      '/wasm.en.pagefind',
      '/wasm.unknown.pagefind',
    ].sort(),
  )
  const names = JSON.parse(String(first.get(`${folder}/positions.json`))) as string[]
  expect(names).toHaveLength(2)
  for (const name of names) expect(first.has(`${folder}/fragment/${name}.pf_fragment`)).toBe(true)
})

test('the folder of an index changes with any article', () => {
  const { archive } = buildArchive(shipped)
  const changed = buildArchive(
    shipped.map(({ file, bytes }) => ({ file, bytes: Buffer.concat([bytes, Buffer.from('x')]) })),
  )
  expect(searchFolder(archive)).toMatch(/^search\/[0-9a-f]{12}$/)
  expect(searchFolder(changed.archive)).not.toBe(searchFolder(archive))
})
