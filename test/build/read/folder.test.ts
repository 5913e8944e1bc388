import { appendFileSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildArchive } from '../../../src/archive/archive.ts'
import { readSeed, readSeedsFolder } from '../../../src/build/read/folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seeds-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = (name: string, text = `Headline of ${name}\n2020-04-11\nBody.`) =>
  writeFile(path.join(folder, name), text)

test('every good seed is read, whatever its name', async () => {
  const names = ['a b.txt', 'résumé.TXT', 'новости.txt', '新闻 (1).txt', '#hash%20.txt']
  await Promise.all(names.map((name) => write(name)))
  const { files, problems } = readSeedsFolder(folder)
  expect(files.map(({ file }) => file).sort()).toEqual(names.sort())
  expect(problems).toEqual([])
})

test('what is not a plain .txt file is told and not read', async () => {
  await write('good.txt')
  await write('notes.md')
  await mkdir(path.join(folder, 'x.txt'))
  await symlink('/etc/hostname', path.join(folder, 'y.txt'))
  await symlink('/nowhere/at/all', path.join(folder, 'z.txt'))
  await symlink('/etc/hostname', path.join(folder, 'archive.yaml'))
  await write('large.txt', '')
  await truncate(path.join(folder, 'large.txt'), 50 * 1024 * 1024)
  const { files, settings, problems } = readSeedsFolder(folder)
  expect(files.map(({ file }) => file)).toEqual(['good.txt'])
  expect(settings).toBeUndefined()
  expect(problems.map(({ file, line, found }) => [file, line, found])).toEqual([
    ['archive.yaml', 1, 'a link, which is not followed'],
    ['notes.md', 1, 'a file that is no seed'],
    ['x.txt', 1, 'a folder, which is not read'],
    ['y.txt', 1, 'a link, which is not followed'],
    ['z.txt', 1, 'a link, which is not followed'],
    ['large.txt', 1, 'the file has 50.0 MB'],
  ])
  for (const { remedy } of problems) expect(remedy).not.toBe('')
})

test('a hidden seed is told, and not read', async () => {
  await write('.hidden.txt', 'Headline')
  const { files, problems } = readSeedsFolder(folder)
  expect(files).toEqual([])
  expect(problems.map(({ file }) => file)).toEqual(['.hidden.txt'])
})

test('other hidden files are passed over, and archive.yaml is the settings', async () => {
  await write('.DS_Store', 'x')
  await write('archive.yaml', 'title: Letters')
  expect(readSeedsFolder(folder)).toEqual({ files: [], settings: 'title: Letters', problems: [] })
})

test('a folder that is not there is a problem with a remedy', async () => {
  const missing = path.join(folder, 'missing')
  const { files, problems } = readSeedsFolder(missing)
  expect(files).toEqual([])
  expect(problems).toEqual([
    { file: missing, line: 1, found: 'no such folder', remedy: expect.stringContaining('SEEDS_DIR') },
  ])
})

test('a file where the folder should be is a problem', async () => {
  await write('a.txt')
  const { problems } = readSeedsFolder(path.join(folder, 'a.txt'))
  expect(problems).toHaveLength(1)
})

test('bad seeds hide none of the good ones, and every one is told', async () => {
  await write('b-good.txt', 'Good news\n2020-04-12\nBody.')
  await write('a-bad.txt', 'Bad news\nno date\nBody.')
  await write('c-bad.txt', '')
  await write('d-good.txt', 'Other news\n2020-04-10\nBody.')
  const { files } = readSeedsFolder(folder)
  const { archive, problems } = buildArchive(files, 'title: Letters\ncolour: red')
  expect(archive.articles.map(({ id }) => id)).toEqual(['d-good', 'b-good'])
  expect(archive.settings.title).toBe('Letters')
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'archive.yaml:2',
    'a-bad.txt:2',
    'c-bad.txt:1',
  ])
})

test('seeds with the same headline and day are numbered by file name, in whatever order they come', async () => {
  await write('z.txt', 'Same news\n2020-04-11 07:00\nOne.')
  await write('a.txt', 'Same news\n2020-04-11 09:00\nTwo.')
  const { files } = readSeedsFolder(folder)
  for (const order of [files, files.toReversed()]) {
    const { articles } = buildArchive(order).archive
    expect(articles.map(({ file, slug }) => [file, slug])).toEqual([
      ['z.txt', '2020-04-11-same-news-2'],
      ['a.txt', '2020-04-11-same-news'],
    ])
  }
})

test('articles are in order of their local time, and then of their file name', () => {
  const seed = (file: string, date: string) => ({ file, bytes: Buffer.from(`Headline\n${date}\nBody.`) })
  const { archive } = buildArchive([
    seed('f.txt', '2020-04-11 07:28:30'),
    seed('e.txt', '2020-04-11T07:28Z'),
    seed('d.txt', '2020-04-11 07:28'),
    seed('c.txt', '2020-04-11T07:28+08:00'),
    seed('b.txt', '2020-04-11'),
    seed('a.txt', '2020-04-12'),
  ])
  expect(archive.articles.map(({ id }) => id).join('')).toBe('bcdefa')
})

test('a seed that is being written is read again, and one that does not come to rest is told', async () => {
  await write('a.txt', 'first')
  const file = path.join(folder, 'a.txt')
  let reads = 0
  const writtenOnce = readSeed(folder, 'a.txt', (descriptor) => {
    const bytes = readFileSync(descriptor)
    if (reads++ === 0) appendFileSync(file, ' and more')
    return bytes
  })
  expect('bytes' in writtenOnce && Buffer.from(writtenOnce.bytes).toString()).toBe('first and more')
  expect(reads).toBe(2)
  const restless = readSeed(folder, 'a.txt', (descriptor) => {
    appendFileSync(file, '!')
    return readFileSync(descriptor)
  })
  expect(restless).toEqual({
    problem: {
      file: 'a.txt',
      line: 1,
      found: 'the file changed while it was read',
      remedy: 'build again when nothing writes to it any more',
    },
  })
})

test('a seed that is cut short while it is read is read again', async () => {
  await write('a.txt', 'a text')
  let reads = 0
  const seed = readSeed(folder, 'a.txt', (descriptor) =>
    reads++ ? readFileSync(descriptor) : readFileSync(descriptor).subarray(0, 3),
  )
  expect('bytes' in seed && Buffer.from(seed.bytes).toString()).toBe('a text')
})

test('a seed that is gone, or has become a link, is a problem and no failure', async () => {
  expect(readSeed(folder, 'gone.txt')).toMatchObject({
    problem: { file: 'gone.txt', found: 'the file was there and is gone' },
  })
  await symlink('/etc/hostname', path.join(folder, 'link.txt'))
  expect(readSeed(folder, 'link.txt')).toHaveProperty('problem')
})
