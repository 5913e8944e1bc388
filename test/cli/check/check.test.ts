import { expect, test } from 'vitest'
import { folderWith, runCommand, runInTerminal } from '../run-command.ts'

const SENTENCES = [
  'The harbour of Callao in Peru reopened on Monday after a storm that had closed it for nine days.',
  'Fishermen said that the new wall had held, although two boats sank at their moorings.',
  'The mayor thanked the crews who had cleared the channel and promised to repair the lighthouse.',
  'Ferries to the islands will run twice a day until the end of the month, the company announced.',
]
const STORY = `${SENTENCES.join(' ')}\n`

test('says what was read from each file, what is wrong, and what is worth a look', async () => {
  const folder = folderWith({
    'good.txt': `Harbour reopens\n2020-04-11\n${STORY}`,
    'empty.txt': '',
    'short.txt': 'A note\n2020-04-12\nPeru votes on Sunday.\n',
    'far.txt': `Harbour closes\n2999-01-01\n${STORY}`,
    'gone.txt': `No place\n2020-04-13\n${'It rained all day and nobody went out. '.repeat(8)}`,
    'table.csv': `title,date,text,editor\nOne,2020-04-14,"${STORY}",A\nTwo,2020-04-15,,B\n`,
  })
  const { code, stdout } = await runCommand('check', folder)
  expect(code).toBe(1)
  for (const line of [
    'good.txt: Text: 1 read',
    'empty.txt: 0 read, 1 refused',
    'table.csv: CSV: 1 read, 1 refused',
    '  columns: headline = title; date = date; body = text; not read: editor',
    'far.txt:1: warning: 2999-01-01 is in the future; check the date in the source',
  ])
    expect(stdout.split('\n')).toContain(line)
  expect(stdout).toMatch(/^empty\.txt:1: error: file is empty; /m)
  expect(stdout).toMatch(/^short\.txt:1: warning: very short; /m)
  expect(stdout).toMatch(/^gone\.txt:1: warning: no country found; /m)
  expect(stdout).toMatch(/^Format +Files +Announced +Read +Refused +Skipped +Duplicates$/m)
  expect(stdout).toMatch(/^CSV +1 +1 +1 +0 +0$/m)
  expect(stdout.trim().split('\n').at(-1)).toBe('5 articles, 2 errors, 3 warnings')
})

test('duplicates are counted, and articles that are almost the same are named', async () => {
  const changed = STORY.replace('nine days', 'ten days')
  const folder = folderWith({
    'a.txt': `Harbour reopens\n2020-04-11\n${STORY}`,
    'b.txt': `Harbour reopens\n2020-04-11\n${STORY}`,
    'c.txt': `Port reopens\n2020-04-11\n${changed}`,
  })
  const { code, stdout } = await runCommand('check', folder)
  expect(code).toBe(0)
  expect(stdout).toContain('b.txt: Text: 1 read, 1 duplicate\n')
  expect(stdout).toContain('c.txt:1: warning: almost the same text as a.txt; ')
})

test('letters that were garbled in the source are named once', async () => {
  const garbled = `${STORY} The cafÃ© opened.`
  const folder = folderWith({
    'a.txt': `Harbour\n2020-04-11\n${garbled}`,
    'b.json': JSON.stringify([{ title: 'Port', date: '2020-04-12', text: garbled }]),
  })
  const { stdout } = await runCommand('check', folder)
  expect(stdout.match(/^a\.txt:\d+: warning: .*Ã©/gm)).toHaveLength(1)
  expect(stdout.match(/^b\.json:\d+: warning: .*Ã©/gm)).toHaveLength(1)
})

test('--json prints the same as data', async () => {
  const folder = folderWith({ 'a.txt': `Harbour reopens\n2020-04-11\n${STORY}`, 'b.txt': '' })
  const { code, stdout } = await runCommand('check', folder, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toEqual({
    articles: 1,
    duplicates: 0,
    errors: 1,
    warnings: 0,
    files: [
      {
        file: 'a.txt',
        sha256: expect.stringMatching(/^[\da-f]{64}$/),
        importer: 'Text',
        read: 1,
        refused: 0,
        skipped: 0,
        duplicates: 0,
      },
      { file: 'b.txt', sha256: expect.any(String), read: 0, refused: 1, skipped: 0, duplicates: 0 },
    ],
    problems: [
      { severity: 'error', file: 'b.txt', line: 1, found: 'file is empty', remedy: expect.any(String) },
    ],
  })
})

test('a terminal shows the first of many problems, unless --all asks for all', async () => {
  const folder = folderWith(
    Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${String(i).padStart(2, '0')}.txt`, ''])),
  )
  const { stdout } = await runInTerminal('check', folder)
  expect(stdout.match(/error: file is empty/g)).toHaveLength(3)
  expect(stdout).toContain('  and 27 more like this; --all lists them\n')
  expect(stdout).toContain('and 10 more files; --all lists them\n')
  for (const { stdout } of [
    await runInTerminal('check', folder, '--all'),
    await runCommand('check', folder),
  ]) {
    expect(stdout.match(/error: file is empty/g)).toHaveLength(30)
    expect(stdout).not.toContain('--all')
  }
})
