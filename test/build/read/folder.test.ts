import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listSourceFiles, readArchiveTexts } from '../../../src/build/read/folder.ts'
import { archiveOfFiles, sourceFile } from '../../archive/source-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seeds-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (name: string, text = `Headline of ${name}\n2020-04-11\nBody.`) => {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
  await writeFile(path.join(folder, name), text)
}
const namesIn = (exclude?: string[]) => listSourceFiles(folder, exclude).files.map(({ name }) => name)

test('all files are listed, whatever their names and folders', async () => {
  const names = [
    '#hash%20.txt',
    'a b.txt',
    'b/c/d.docx',
    'b/x.txt',
    'résumé.TXT',
    'новости.txt',
    '新闻 (1).txt',
  ]
  for (const name of names) await write(name)
  expect(listSourceFiles(folder)).toMatchObject({ problems: [] })
  expect(namesIn()).toEqual(names)
})

test('hidden files, and what programs leave behind, are passed over in silence', async () => {
  for (const name of ['.DS_Store', '.hidden.txt', 'Thumbs.db', '~$letter.docx', '.git/x.txt'])
    await write(name)
  await write('archive.yaml', 'title: Letters')
  await write('slugs.jsonl', '')
  expect(listSourceFiles(folder)).toEqual({ files: [], problems: [] })
})

test('symbolic links are reported and not followed', async () => {
  await symlink('/etc/hostname', path.join(folder, 'y.txt'))
  await symlink('/nowhere/at/all', path.join(folder, 'z.txt'))
  await symlink('/etc', path.join(folder, 'etc'))
  await symlink('/etc/hostname', path.join(folder, 'archive.yaml'))
  const { files, problems } = listSourceFiles(folder)
  expect(files).toEqual([])
  expect(problems.map(({ file, found }) => [file, found]).sort()).toEqual([
    ['etc', 'symbolic links are not followed'],
    ['y.txt', 'symbolic links are not followed'],
    ['z.txt', 'symbolic links are not followed'],
  ])
  const { settings, problems: ofTexts } = readArchiveTexts(folder)
  expect(settings).toBeUndefined()
  expect(ofTexts).toMatchObject([{ file: 'archive.yaml', found: 'symbolic links are not followed' }])
})

test('patterns exclude files and folders', async () => {
  for (const name of ['a.txt', 'b.pdf', 'drafts/c.txt', 'old/d/e.txt']) await write(name)
  expect(namesIn(['drafts', '*.pdf'])).toEqual(['a.txt', 'old/d/e.txt'])
  expect(namesIn(['old/**', 'drafts/'])).toEqual(['a.txt', 'b.pdf'])
})

test('archive.yaml and slugs.jsonl are read from the top of the folder', async () => {
  await write('archive.yaml', 'title: Letters')
  await write('news/archive.yaml', 'title: Others')
  expect(readArchiveTexts(folder)).toEqual({ settings: 'title: Letters', problems: [] })
})

test('a missing folder is a problem with a remedy', () => {
  const missing = path.join(folder, 'missing')
  expect(listSourceFiles(missing)).toEqual({
    files: [],
    problems: [
      { file: missing, line: 1, found: 'folder not found', remedy: expect.stringContaining('SEEDS_DIR') },
    ],
  })
  expect(readArchiveTexts(missing)).toEqual({ problems: [] })
})

test('a file in place of the folder is a problem', async () => {
  await write('a.txt')
  expect(listSourceFiles(path.join(folder, 'a.txt')).problems).toHaveLength(1)
  expect(readArchiveTexts(path.join(folder, 'a.txt'))).toEqual({ problems: [] })
})

test('articles with the same headline and day are numbered by file name, in whatever order they come', () => {
  const files = [
    sourceFile('z.txt', 'Same news\n2020-04-11 07:00\nOne.'),
    sourceFile('a.txt', 'Same news\n2020-04-11 09:00\nTwo.'),
  ]
  for (const order of [files, files.toReversed()]) {
    const { articles } = archiveOfFiles(order).archive
    expect(articles.map(({ file, slug }) => [file, slug])).toEqual([
      ['z.txt', '2020-04-11-same-news-2'],
      ['a.txt', '2020-04-11-same-news'],
    ])
  }
})

test('articles are sorted by local time, then by file name, and undated ones come first', () => {
  const article = (file: string, date: string) => sourceFile(file, `Headline\n${date}\nBody.`)
  const { archive } = archiveOfFiles([
    article('g.txt', 'No date here.'),
    article('f.txt', '2020-04-11 07:28:30'),
    article('e.txt', '2020-04-11T07:28Z'),
    article('d.txt', '2020-04-11 07:28'),
    article('c.txt', '2020-04-11T07:28+08:00'),
    article('b.txt', '2020-04-11'),
    article('a.txt', '2020-04-12'),
  ])
  expect(archive.articles.map(({ id }) => id).join('')).toBe('gbcdefa')
  expect(archive.articles[0]?.slug).toBe('undated-headline')
})
