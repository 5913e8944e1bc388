import { expect, test } from 'vitest'
import { folderWith, runCommand, runInTerminal } from '../run-command.ts'

const TABLE = [
  'title,date,text,publication,language',
  'One,2020-04-14,The harbour of Callao in Peru has reopened.,Harbour Post,en',
  'Two,2021-04-15,Peru and Chile agreed on a new border post.,Harbour Post,en',
  'Three,2021-05-01,Le pont est ouvert depuis lundi.,Le Quai,fr',
  'Four,,The office is closed.,Le Quai,en',
  'Five,2021-05-02,,Le Quai,fr',
].join('\n')

test('counts articles by year, publication, language and country', async () => {
  const { code, stdout } = await runCommand('stats', folderWith({ 'a.csv': TABLE }), '--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    articles: 4,
    first: '2020-04-14',
    last: '2021-05-01',
    undated: 1,
    years: [
      { value: '2020', articles: 1 },
      { value: '2021', articles: 2 },
    ],
    publications: [
      { value: 'Harbour Post', articles: 2 },
      { value: 'Le Quai', articles: 2 },
    ],
    languages: [
      { value: 'en', articles: 3 },
      { value: 'fr', articles: 1 },
    ],
    gaps: { figures: 0, articles: 0 },
    files: 1,
    refused: 1,
    skipped: 0,
    duplicates: 0,
  })
  expect(JSON.parse(stdout).countries).toContainEqual({ value: 'PE', articles: 2, about: expect.any(Number) })
})

test('prints tables; a terminal shows only the first lines', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `One,2020-04-14,Text ${i} of the article.,Paper ${i}`)
  const folder = folderWith({ 'a.csv': `title,date,text,publication\n${rows.join('\n')}\n` })
  const { stdout } = await runInTerminal('stats', folder)
  expect(stdout).toMatch(/^30 articles, 1\d\d words, from 1 file\n/)
  expect(stdout).toMatch(/^Year +Articles\n2020 +30$/m)
  expect(stdout).toContain('and 10 more; --all lists them\n')
  expect((await runCommand('stats', folder)).stdout.match(/^Paper/gm)).toHaveLength(30)
})
