import { expect, test } from 'vitest'
import { folderWith, runCommand } from '../run-command.ts'

const recordsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('prints one JSON object per record, in the order of the files', async () => {
  const { code, stdout, stderr } = await runCommand('export', 'seeds')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const records = recordsOf(stdout)
  expect(records).toMatchObject([
    {
      file: '000_fb3c275f02957301.txt',
      record: 1,
      id: '000_fb3c275f02957301',
      published: '2020-04-11T07:28',
      dateSource: 'printed',
      days: [
        { day: '2020-04', damaged: true, words: 'April , .' },
        { day: '2020-04-10', words: 'Friday night' },
        { day: '2020-04-10', words: 'Friday' },
        { day: '2020-04-09', words: 'Thursday' },
        { day: '2020-04-08', words: 'Wednesday' },
        { day: '2020-03', until: '2020-04', damaged: true, words: 'March  to April ,' },
      ],
      gaps: 17,
    },
    {
      file: '003_65f6c9dcee56c2f5.txt',
      published: '2020-03-25T07:36',
      days: [
        { day: '2019-06', damaged: true, words: 'June , .' },
        { day: '2020-03-24', words: 'Tuesday night' },
      ],
      gaps: 2,
    },
  ])
  expect(Object.keys(records[0] ?? {})).toEqual([
    'file',
    'record',
    'id',
    'title',
    'published',
    'dateSource',
    'publication',
    'byline',
    'section',
    'page',
    'language',
    'url',
    'retrieved',
    'tags',
    'countries',
    'days',
    'statements',
    'words',
    'gaps',
    'aliases',
    'sha256',
  ])
  expect(records[1]?.countries).toContainEqual({ code: 'KG', mentions: 2, about: false })
})

test('--text adds the text', async () => {
  const folder = folderWith({ 'a/b.txt': 'Headline\n2020-04-11\nThe bridge has opened.' })
  const { stdout } = await runCommand('export', folder, '--text')
  expect(recordsOf(stdout)).toMatchObject([
    { file: 'a/b.txt', title: 'Headline', text: 'The bridge has opened.' },
  ])
})

test('an undated record has no day; the same article twice is printed twice', async () => {
  const text = 'Headline\nThe bridge has opened.\n'
  const { code, stdout } = await runCommand('export', folderWith({ 'a.txt': text, 'b.txt': text }))
  expect(code).toBe(0)
  expect(recordsOf(stdout)).toMatchObject([
    { file: 'a.txt', published: null, dateSource: null },
    { file: 'b.txt', published: null, dateSource: null },
  ])
})

test('--format csv prints a table that spreadsheets open safely', async () => {
  const folder = folderWith({
    'a.csv':
      'title,date,text,publication\n"=1+1, ""now""",2020-04-11,The bridge in Peru has opened.,Harbour Post\n',
  })
  const { code, stdout } = await runCommand('export', folder, '--format', 'csv')
  expect(code).toBe(0)
  const [head, line, ...more] = stdout.split('\r\n')
  expect(head).toMatch(/^file,record,id,title,published,/)
  expect(line).toMatch(/^a\.csv,1,a\.csv,"'=1\+1, ""now""",2020-04-11,/)
  expect(line).toContain('Harbour Post')
  expect(more).toEqual([''])
})

test('countries are corrected by front matter', async () => {
  const folder = folderWith({
    'town.txt': '---\ncountries: +US -FR\n---\nParis wins\n2020-04-11\nThe team of Paris won.',
  })
  expect(recordsOf((await runCommand('export', folder)).stdout)[0]?.countries).toEqual([
    { code: 'US', mentions: 0, about: true },
  ])
})

test('files that are excluded are not read', async () => {
  const folder = folderWith({
    'archive.yaml': 'exclude: [drafts, "*.pdf"]',
    'a.txt': 'Headline\n2020-04-11\nText.',
    'x/drafts/b.txt': 'Headline\n2020-04-11\nText.',
    'x/c.pdf': 'no document',
  })
  const { code, stdout } = await runCommand('export', folder)
  expect(code).toBe(0)
  expect(recordsOf(stdout).map(({ file }) => file)).toEqual(['a.txt'])
})

test('good records are printed, errors go to standard error', async () => {
  const folder = folderWith({
    'good.txt': 'Headline\n2020-04-11\nText.',
    'bad.txt': '',
    'archive.yaml': 'titel: A',
  })
  const { code, stdout, stderr } = await runCommand('export', folder)
  expect(code).toBe(1)
  expect(recordsOf(stdout).map(({ id }) => id)).toEqual(['good'])
  expect(stderr).toContain('bad.txt:1: ')
  expect(stderr).toContain('archive.yaml:1: unknown key “titel”; did you mean “title”?')
})
