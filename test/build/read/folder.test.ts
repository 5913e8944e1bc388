import { appendFileSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildArchive } from '../../../src/archive/archive.ts'
import { readSeedsFolder, readSourceFile } from '../../../src/build/read/folder.ts'
import { sourceFile } from '../../archive/source-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seeds-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = (name: string, text = `Headline of ${name}\n2020-04-11\nBody.`) =>
  writeFile(path.join(folder, name), text)

test('every article file is read, whatever its name', async () => {
  const names = ['a b.txt', 'résumé.TXT', 'новости.txt', '新闻 (1).txt', '#hash%20.txt']
  await Promise.all(names.map((name) => write(name)))
  const { files, problems } = readSeedsFolder(folder)
  expect(files.map(({ file }) => file).sort()).toEqual(names.sort())
  expect(problems).toEqual([])
})

test('everything but regular .txt files is reported and not read', async () => {
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
    ['archive.yaml', 1, 'symbolic links are not followed'],
    ['notes.md', 1, 'unexpected file'],
    ['x.txt', 1, 'subfolders are not read'],
    ['y.txt', 1, 'symbolic links are not followed'],
    ['z.txt', 1, 'symbolic links are not followed'],
    ['large.txt', 1, 'file is 50.0 MB (limit 10 MB)'],
  ])
  for (const { remedy } of problems) expect(remedy).not.toBe('')
})

test('a hidden article file is reported and not read', async () => {
  await write('.hidden.txt', 'Headline')
  const { files, problems } = readSeedsFolder(folder)
  expect(files).toEqual([])
  expect(problems.map(({ file }) => file)).toEqual(['.hidden.txt'])
})

test('other hidden files are ignored, and archive.yaml holds the settings', async () => {
  await write('.DS_Store', 'x')
  await write('archive.yaml', 'title: Letters')
  expect(readSeedsFolder(folder)).toEqual({ files: [], settings: 'title: Letters', problems: [] })
})

test('a missing folder is a problem with a remedy', async () => {
  const missing = path.join(folder, 'missing')
  const { files, problems } = readSeedsFolder(missing)
  expect(files).toEqual([])
  expect(problems).toEqual([
    { file: missing, line: 1, found: 'folder not found', remedy: expect.stringContaining('SEEDS_DIR') },
  ])
})

test('a file in place of the folder is a problem', async () => {
  await write('a.txt')
  const { problems } = readSeedsFolder(path.join(folder, 'a.txt'))
  expect(problems).toHaveLength(1)
})

test('invalid files hide none of the valid ones, and each is reported', async () => {
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

test('articles with the same headline and day are numbered by file name, in whatever order they come', async () => {
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

test('articles are sorted by local time, then by file name', () => {
  const article = (file: string, date: string) => sourceFile(file, `Headline\n${date}\nBody.`)
  const { archive } = buildArchive([
    article('f.txt', '2020-04-11 07:28:30'),
    article('e.txt', '2020-04-11T07:28Z'),
    article('d.txt', '2020-04-11 07:28'),
    article('c.txt', '2020-04-11T07:28+08:00'),
    article('b.txt', '2020-04-11'),
    article('a.txt', '2020-04-12'),
  ])
  expect(archive.articles.map(({ id }) => id).join('')).toBe('bcdefa')
})

test('a file that is being written is read again, and one that keeps changing is reported', async () => {
  await write('a.txt', 'first')
  const file = path.join(folder, 'a.txt')
  let reads = 0
  const writtenOnce = readSourceFile(folder, 'a.txt', (descriptor) => {
    const bytes = readFileSync(descriptor)
    if (reads++ === 0) appendFileSync(file, ' and more')
    return bytes
  })
  expect('bytes' in writtenOnce && Buffer.from(writtenOnce.bytes).toString()).toBe('first and more')
  expect(reads).toBe(2)
  const changing = readSourceFile(folder, 'a.txt', (descriptor) => {
    appendFileSync(file, '!')
    return readFileSync(descriptor)
  })
  expect(changing).toEqual({
    problem: {
      file: 'a.txt',
      line: 1,
      found: 'file changed while being read',
      remedy: 'try again once it has stopped changing',
    },
  })
})

test('a file that is cut short while it is read is read again', async () => {
  await write('a.txt', 'a text')
  let reads = 0
  const reread = readSourceFile(folder, 'a.txt', (descriptor) =>
    reads++ ? readFileSync(descriptor) : readFileSync(descriptor).subarray(0, 3),
  )
  expect('bytes' in reread && Buffer.from(reread.bytes).toString()).toBe('a text')
})

test('a file that has disappeared, or become a link, is a problem and not a failure', async () => {
  expect(readSourceFile(folder, 'missing.txt')).toMatchObject({
    problem: { file: 'missing.txt', found: 'file disappeared while being read' },
  })
  await symlink('/etc/hostname', path.join(folder, 'link.txt'))
  expect(readSourceFile(folder, 'link.txt')).toHaveProperty('problem')
})
