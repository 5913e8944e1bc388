import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { analyseArchive, type Making } from '../../../src/build/analyse/analyse-archive.ts'
import { codeHash } from '../../../src/build/cache/code-hash.ts'
import { outputTo } from '../../../src/build/output/output.ts'
import { makeArticles } from '../../e2e/generate.ts'
import { filesIn } from '../files-in.ts'
import { buildTo, writeOutput, writeTo } from '../write-output.ts'

let folder = ''
let seeds = ''
let stores = ''
let said: string[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'edition '))
  seeds = path.join(folder, 'seeds')
  stores = path.join(folder, 'stores')
  mkdirSync(seeds)
  said = []
  for (const { file, text } of makeArticles(12, 5)) writeFileSync(path.join(seeds, file), text)
})
afterEach(() => rmSync(folder, { recursive: true }))

const quiet = { begin: () => {}, add: () => {}, end: () => {}, say: (text: string) => said.push(text) }
const read = async (more: Partial<Making> = {}) => {
  const edition = await analyseArchive(seeds, { stores, code: 'code', progress: quiet, index: true, ...more })
  return { ...edition, searchFiles: async () => new Map([['search/none', Buffer.from('')]]) }
}

let written = 0
async function write(edition: Awaited<ReturnType<typeof read>>, out = path.join(folder, `out ${written++}`)) {
  await writeOutput(edition, out)
  return { out, files: filesIn(out) }
}

const [first = ''] = makeArticles(12, 5).map(({ file }) => file)
const packs = () => {
  const [store = ''] = readdirSync(stores)
  return readdirSync(path.join(stores, store))
    .filter((name) => name.endsWith('.pack'))
    .map((name) => path.join(stores, store, name))
}

test('what was found in a seed is not looked for again while nothing changes', async () => {
  const edition = await read()
  expect(edition.proofed).toBe(12)
  const again = await read()
  expect(again.proofed).toBe(0)
  expect(again.manifest).toEqual(edition.manifest)
  expect((await write(again)).files).toEqual((await write(edition)).files)
})

test('a changed seed alone is looked at anew, and all comes out as from nothing', async () => {
  const before = await write(await read())
  writeFileSync(path.join(seeds, first), 'Another headline\n2021-02-03\nAnother text, from Peru.\n')
  const edition = await read()
  expect(edition.proofed).toBe(1)
  const { files } = await write(edition, before.out)
  const fromNothing = await read({ stores: path.join(folder, 'other stores') })
  expect(fromNothing.proofed).toBe(12)
  expect(files).toEqual((await write(fromNothing)).files)
})

test('other code, and another correction, are looked at anew', async () => {
  await read()
  expect((await read({ code: 'other code' })).proofed).toBe(12)
  writeFileSync(path.join(seeds, 'archive.yaml'), `countries:\n  ${first}: +FR -AR\n`)
  const corrected = await read({ code: 'other code' })
  const none = await read({ code: 'other code', stores: path.join(folder, 'other stores') })
  expect(corrected.proofed).toBe(1)
  expect(corrected.manifest).toEqual(none.manifest)
  expect(corrected.manifest.problems).toEqual([])
})

test('a seed that took another one’s name is looked at anew', async () => {
  await read()
  const text = readFileSync(path.join(seeds, first))
  rmSync(path.join(seeds, first))
  writeFileSync(path.join(seeds, 'renamed.txt'), text)
  const { proofed, articles } = await read()
  expect(proofed).toBe(1)
  expect(articles.map(({ file }) => file)).toContain('renamed.txt')
})

test('a store that is damaged, deleted, or cannot be written changes nothing but the time', async () => {
  const { files } = await write(await read())
  for (const pack of packs()) truncateSync(pack, 40)
  expect((await write(await read())).files).toEqual(files)
  const edition = await read()
  rmSync(stores, { recursive: true })
  expect((await write(edition)).files).toEqual(files)
  expect(said).toEqual([])
  writeFileSync(path.join(folder, 'a file'), '')
  const unkept = await read({ stores: path.join(folder, 'a file') })
  expect(said).toEqual([expect.stringContaining('DATELINE_CACHE_DIR')])
  expect((await write(unkept)).files).toEqual(files)
})

test('a store does not keep what no seed needs, nor the stores of folders that are gone', async () => {
  await read()
  const size = () => packs().reduce((sum, pack) => sum + readFileSync(pack).length, 0)
  const before = size()
  for (const code of ['a', 'b', 'c']) await read({ code })
  expect(size()).toBe(before)
  for (const name of readdirSync(seeds).slice(1)) rmSync(path.join(seeds, name))
  await read()
  expect(packs()).toHaveLength(1)
  const gone = path.join(folder, 'gone')
  mkdirSync(gone)
  await analyseArchive(gone, { stores, code: '', progress: quiet, index: false })
  expect(readdirSync(stores)).toHaveLength(2)
  rmSync(gone, { recursive: true })
  await read()
  expect(readdirSync(stores)).toHaveLength(1)
})

describe('threads', () => {
  const code = codeHash()
  /** Reads 450 more seeds by threads, which may write; gives what is written before the rest. */
  const early = async (threads: number) => {
    for (const { file, text } of makeArticles(450, 9)) writeFileSync(path.join(seeds, file), text)
    const out = path.join(folder, 'early')
    mkdirSync(out)
    const stores = path.join(folder, 'many')
    const edition = await read({ threads, code, stores, output: outputTo(out) })
    await edition.written
    return { out, edition, files: Object.keys(filesIn(out)) }
  }

  test('give what one does, and write articles while the rest is made', async () => {
    const { out, edition, files } = await early(3)
    try {
      const one = await read({ code, threads: 0, stores: path.join(folder, 'one') })
      expect(one.pool).toBeUndefined()
      expect(edition.pool).toBeDefined()
      expect(edition.manifest).toEqual(one.manifest)
      expect(files).toContain(edition.articles[0]?.body)
      expect(files).not.toContain('feed.xml')
      await writeOutput(edition, out, true)
      expect(filesIn(out)).toEqual((await write(one)).files)
    } finally {
      await edition.pool?.end()
    }
  }, 30_000)

  test('write nothing where something is wrong', async () => {
    writeFileSync(path.join(seeds, 'wrong.txt'), 'A headline and no date\nText.\n')
    const { edition, files } = await early(2)
    await edition.pool?.end()
    expect(edition.manifest.problems.map(({ file }) => file)).toContain('wrong.txt')
    expect(files).toEqual([])
  }, 30_000)
})

test('threads that would run other code than their parent fail', async () => {
  for (const { file, text } of makeArticles(450, 9)) writeFileSync(path.join(seeds, file), text)
  await expect(read({ code: 'older code', threads: 1 })).rejects.toThrow('the code changed while it ran')
}, 30_000)

test('a seed that changes between reading and writing fails the build, and is named', async () => {
  const edition = await read()
  writeFileSync(path.join(seeds, first), 'Another headline\n2021-02-03\nAnother text.\n')
  await expect(write(edition)).rejects.toThrow(`${first}: the seed changed while the archive was built`)
  rmSync(path.join(seeds, first))
  await expect(write(edition)).rejects.toThrow(`${first}: the seed changed while the archive was built`)
})

test('what somebody changed in the last output does not come back', async () => {
  const edition = await read()
  const { out, files } = await write(edition)
  const [body = '', source = ''] = [/^data.body/, /^article/].map((kind) =>
    Object.keys(files).find((file) => kind.test(file)),
  )
  for (const file of [body, source]) {
    const text = readFileSync(path.join(out, file), 'utf8')
    writeFileSync(path.join(out, file), text.replace('a', 'b'))
  }
  await buildTo(out, async (output) => {
    await writeTo(edition, output)
    // Nor does writing it change what is still in place there.
    expect(readFileSync(path.join(out, source), 'utf8')).not.toBe(files[source])
  })
  expect(filesIn(out)).toEqual(files)
})

test('writing into the same folder again leaves what is right and mends what is not', async () => {
  const edition = await read()
  const { out, files } = await write(edition)
  const [file = ''] = Object.keys(files)
  writeFileSync(path.join(out, file), 'damaged')
  await writeOutput(edition, out, true)
  expect(filesIn(out)).toEqual(files)
  expect(existsSync(path.join(out, 'search'))).toBe(true)
})
