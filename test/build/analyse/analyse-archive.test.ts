import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { codeHash } from '../../../src/build/cache/code-hash.ts'
import { putSource, type StoredSource, sourceIn } from '../../../src/build/cache/stored-sources.ts'
import { emitFiles } from '../../../src/build/emit/emitters.ts'
import { articleFiles } from '../../../src/build/emit/exports/article-files.ts'
import { importers } from '../../../src/importers/importers.ts'
import { makeArticles } from '../../e2e/generate.ts'
import { filesIn } from '../files-in.ts'
import { buildTo, readSite, type SiteOptions, type TestSite, writeSite } from '../sites.ts'

let folder = ''
let seeds = ''
let caches = ''
let said: string[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'archive '))
  seeds = path.join(folder, 'seeds')
  caches = path.join(folder, 'caches')
  mkdirSync(seeds)
  said = []
  for (const { file, text } of makeArticles(12, 5)) writeFileSync(path.join(seeds, file), text)
})
afterEach(async () => {
  await closeAll()
  rmSync(folder, { recursive: true })
})

let open: TestSite[] = []
async function read(options: Partial<SiteOptions> = {}) {
  const site = await readSite(seeds, { caches, say: (line) => said.push(line), ...options })
  open.push(site)
  return site
}
async function closeAll() {
  for (const { store } of open) await store.close()
  open = []
}

let outputs = 0
async function write(site: TestSite, out = path.join(folder, `out ${outputs++}`)) {
  await writeSite(site, out)
  return { out, files: filesIn(out) }
}

const [first = ''] = makeArticles(12, 5).map(({ file }) => file)
const storeFile = () => path.join(caches, readdirSync(caches)[0] ?? '', 'store.mdb')

test('an unchanged archive is not analysed again', async () => {
  const site = await read()
  expect(site.analysed).toBe(12)
  const again = await read()
  expect(again.analysed).toBe(0)
  expect(again.manifest).toEqual(site.manifest)
  expect((await write(again)).files).toEqual((await write(site)).files)
})

test('only a changed article is analysed again, and the output is the same as from scratch', async () => {
  const before = await write(await read())
  writeFileSync(path.join(seeds, first), 'Another headline\n2021-02-03\nAnother text, from Peru.\n')
  const site = await read()
  expect(site.analysed).toBe(1)
  const { files } = await write(site, before.out)
  const fromNothing = await read({ caches: path.join(folder, 'other caches') })
  expect(fromNothing.analysed).toBe(12)
  expect(files).toEqual((await write(fromNothing)).files)
})

test('articles are analysed again after a change of the code or of their corrections', async () => {
  await read()
  expect((await read({ code: 'other code' })).analysed).toBe(12)
  writeFileSync(path.join(seeds, 'archive.yaml'), `countries:\n  ${first}: +FR -AR\n`)
  const corrected = await read({ code: 'other code' })
  const none = await read({ code: 'other code', caches: path.join(folder, 'other caches') })
  expect(corrected.analysed).toBe(1)
  expect(corrected.manifest).toEqual(none.manifest)
  expect(corrected.manifest.problems).toEqual([])
})

test('a renamed article is analysed again', async () => {
  await read()
  const text = readFileSync(path.join(seeds, first))
  rmSync(path.join(seeds, first))
  writeFileSync(path.join(seeds, 'renamed.txt'), text)
  const { analysed, articles } = await read()
  expect(analysed).toBe(1)
  expect(articles.map(({ file }) => file)).toContain('renamed.txt')
})

test('a file is not read if its size and time are unchanged, and its content decides if they changed', async () => {
  // Files that have just been written are read again, since they could change within the resolution of the clock.
  const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000)
  const { store } = await read()
  later.mockRestore()
  const source = sourceIn(store, first) as StoredSource
  putSource(store, { ...source, sha256: 'another hash' })
  await store.written()
  expect((await read()).analysed).toBe(0)
  putSource(store, source)
  await store.written()
  const file = path.join(seeds, first)
  utimesSync(file, 1, 1)
  expect((await read()).analysed).toBe(0)
  writeFileSync(file, readFileSync(file, 'utf8').replace('a', 'b'))
  expect((await read()).analysed).toBe(1)
})

test.each<[string, (file: string) => void]>([
  ['cut short', (file) => truncateSync(file, 5000)],
  ['empty', (file) => truncateSync(file, 0)],
  ['something else', (file) => writeFileSync(file, 'damaged'.repeat(20_000))],
])('a store that is %s is discarded with a message', async (_damage, damage) => {
  const { files } = await write(await read())
  await closeAll()
  damage(storeFile())
  said = []
  expect((await write(await read())).files).toEqual(files)
  expect(said).toEqual([expect.stringContaining('damaged or written by another version')])
})

test('a store that cannot be written is replaced by a temporary one', async () => {
  const { files } = await write(await read())
  writeFileSync(path.join(folder, 'a file'), '')
  const uncached = await read({ caches: path.join(folder, 'a file') })
  expect(said).toEqual([expect.stringContaining('DATELINE_CACHE_DIR')])
  expect((await write(uncached)).files).toEqual(files)
})

test('the store drops what no article needs, and the stores of deleted folders are removed', async () => {
  await read()
  for (const name of readdirSync(seeds).slice(1)) rmSync(path.join(seeds, name))
  const { store } = await read()
  await store.written()
  for (const table of [store.sources, store.articles, store.bodies])
    expect([...table.getKeys()]).toHaveLength(1)
  const deleted = path.join(folder, 'deleted')
  mkdirSync(deleted)
  await (await readSite(deleted, { caches })).store.close()
  expect(readdirSync(caches)).toHaveLength(2)
  rmSync(deleted, { recursive: true })
  await read()
  expect(readdirSync(caches)).toHaveLength(1)
})

test('workers make the same site as one thread', async () => {
  for (const { file, text } of makeArticles(450, 9)) writeFileSync(path.join(seeds, file), text)
  const code = codeHash()
  const site = await readSite(seeds, { threads: 2, code, caches: path.join(folder, 'many') })
  try {
    const one = await read({ code, caches: path.join(folder, 'one') })
    expect(site.manifest).toEqual(one.manifest)
    const articlesOf = async (site: TestSite, out: string) => {
      await buildTo(out, site.store, async (output) => articleFiles.emit(site, output))
      return filesIn(out)
    }
    const files = await articlesOf(site, path.join(folder, 'by workers'))
    expect(files).toEqual(await articlesOf(one, path.join(folder, 'by one thread')))
  } finally {
    await site.workers.end()
    await site.store.close()
  }
}, 60_000)

test('an article that changes during the build is published as it was read', async () => {
  const { files } = await write(await read())
  const site = await read()
  writeFileSync(path.join(seeds, first), 'Another headline\n2021-02-03\nAnother text.\n')
  expect((await write(site)).files).toEqual(files)
})

/** A file of JSON lines, as a database exports them. */
const lines = (count: number, text = 'A text from Peru. ') =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({ title: `Headline ${i}`, date: `2021-02-0${(i % 9) + 1}`, text: `${i} ${text}` }),
  ).join('\n')

test.skipIf(!importers.some(({ name }) => name === 'JSON Lines'))(
  'a file of several articles makes several articles',
  async () => {
    writeFileSync(path.join(seeds, 'many.jsonl'), lines(3))
    const { articles, reports } = await read()
    const many = articles.filter(({ file }) => file === 'many.jsonl')
    expect(many.map(({ record }) => record)).toEqual([1, 2, 3])
    expect(reports).toContainEqual(expect.objectContaining({ file: 'many.jsonl', read: 3 }))
  },
)

test.skipIf(!importers.some(({ name }) => name === 'JSON Lines'))(
  'a large file is analysed part by part, and its parts are in the cache',
  async () => {
    writeFileSync(path.join(seeds, 'large.jsonl'), lines(600, '-'.repeat(8000)))
    const site = await read()
    expect(site.analysed).toBe(612)
    const again = await read()
    expect(again.analysed).toBe(0)
    expect(again.manifest).toEqual(site.manifest)
    const { files } = await write(site)
    expect((await write(again)).files).toEqual(files)
  },
)

test('the same article in two files is one article that names both', async () => {
  writeFileSync(path.join(seeds, 'a.txt'), 'A headline\n2021-02-03\nThe same text, from Peru.\n')
  mkdirSync(path.join(seeds, 'copies'))
  writeFileSync(
    path.join(seeds, 'copies', 'b.txt'),
    'A headline\n2021-02-03 07:00\nThe same  text, from Peru.',
  )
  writeFileSync(path.join(seeds, 'c.txt'), 'A headline\n2021-02-03\nAnother text, from Peru.\n')
  const site = await read()
  const found = site.articles.filter(({ headline }) => headline === 'A headline')
  expect(found.map(({ file, copies }) => [file, copies])).toEqual([
    ['a.txt', [{ file: 'copies/b.txt', record: 1 }]],
    ['c.txt', undefined],
  ])
  const { files } = await write(site)
  const records = (files['archive.jsonl'] ?? '').trim().split('\n')
  expect(records.map((line) => JSON.parse(line)).filter(({ copies }) => copies)).toMatchObject([
    { file: 'a.txt', copies: [{ file: 'copies/b.txt', record: 1 }] },
  ])
})

test('a file that somebody changed in the last output is made again', async () => {
  const site = await read()
  const { out, files } = await write(site)
  const [data = '', source = ''] = [/^data.cards/, /^article/].map((kind) =>
    Object.keys(files).find((file) => kind.test(file)),
  )
  for (const file of [data, source]) {
    const text = readFileSync(path.join(out, file), 'utf8')
    writeFileSync(path.join(out, file), text.replace('a', 'b'))
  }
  await buildTo(out, site.store, async (output) => {
    await emitFiles(site, output)
    // The files of the last output are replaced, never written into.
    expect(readFileSync(path.join(out, source), 'utf8')).not.toBe(files[source])
  })
  expect(filesIn(out)).toEqual(files)
})

test('writing into the same folder again repairs damaged files', async () => {
  const site = await read()
  const { out, files } = await write(site)
  const [file = ''] = Object.keys(files)
  writeFileSync(path.join(out, file), 'damaged')
  await writeSite(site, out, true)
  expect(filesIn(out)).toEqual(files)
  expect(existsSync(path.join(out, 'search'))).toBe(true)
})
