import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measureOf, parseOptions } from './options.ts'
import { compare, score } from './score.ts'
import { table } from './table.ts'
import { race } from './timing.ts'
import { countriesByWordList } from './word-list.ts'

describe('the score', () => {
  test('counts each value once per document', () => {
    expect(compare({ expected: ['PE', 'CL'], actual: ['PE', 'PE', 'BO'] })).toEqual({
      right: ['PE'],
      missed: ['CL'],
      wrong: ['BO'],
    })
  })

  test('is the micro-average over all documents, and the mean of their F1', () => {
    const answers = [
      { expected: ['PE', 'CL'], actual: ['PE'] },
      { expected: ['FR'], actual: ['FR', 'DE', 'IT'] },
    ]
    expect(score(answers)).toEqual({
      documents: 2,
      precision: 2 / 4,
      recall: 2 / 3,
      f1: expect.closeTo(4 / 7),
      meanF1: (2 / 3 + 1 / 2) / 2,
    })
  })

  test('ignores documents without expected values', () => {
    const all = { documents: 1, precision: 1, recall: 1, f1: 1, meanF1: 1 }
    expect(
      score([
        { expected: [], actual: ['PE'] },
        { expected: ['PE'], actual: ['PE'] },
      ]),
    ).toEqual(all)
  })

  test.each([
    ['nothing was found', [{ expected: ['PE'], actual: [] }], 1],
    ['everything found is wrong', [{ expected: ['PE'], actual: ['CL'] }], 1],
    ['there are no documents', [], 0],
  ])('is zero if %s', (_what, answers, documents) => {
    expect(score(answers)).toEqual({ documents, precision: 0, recall: 0, f1: 0, meanF1: 0 })
  })
})

test.each([
  [
    ['a', 'b', '--about', '--without', 'US,CA'],
    ['a: countries', 'b: main subjects, without US, CA'],
  ],
  [
    ['--about', 'a', 'b', '--without', 'us'],
    ['a: main subjects', 'b: main subjects, without US'],
  ],
])('flags apply to the file before them, or to all: %j', (args, measures) => {
  const { files = [] } = parseOptions(args) ?? {}
  expect(files.map((file) => `${file.file}: ${measureOf(file, 'countries')}`)).toEqual(measures)
})

test.each([[[]], [['a', '--without']], [['a', '--without', 'Peru']], [['a', '--abuot']]])(
  '%j is rejected',
  (args) => expect(parseOptions(args)).toBeUndefined(),
)

test.each([
  ['Peru and the united states, PERU', ['PE']],
  ['The Democratic Republic of the Congo', ['CD']],
  ['A Norwegian in Port Moresby', ['NO', 'PG']],
  ['Georgia, the state', ['GE']],
  ['nothing', []],
])('the word list reads “%s” as %j', (text, codes) => expect(countriesByWordList(text)).toEqual(codes))

// chrono-node is among the packages of test/bench, which are not installed with the others.
describe.skipIf(!existsSync('test/bench/node_modules/chrono-node'))('chrono-node', () => {
  test.each([
    ['on 3 March 2019 and yesterday', ['2019-03-03', '2020-04-14']],
    ['on Monday, and this morning', ['2020-04-13', '2020-04-15']],
    ['in March 2019, last month, at 5 p.m., three hours ago, now', []],
  ])('reads “%s” as %j', async (text, days) => {
    const { chronoOf } = await import('./chrono-days.ts')
    expect(chronoOf('en')(text, '2020-04-15')).toEqual(days)
  })
  test('reads other languages, as far as it has them', async () => {
    const { chronoOf } = await import('./chrono-days.ts')
    expect(chronoOf('de-AT')('gestern und am 3. März 2019', '2020-04-15')).toEqual([
      '2020-04-14',
      '2019-03-03',
    ])
    expect(() => chronoOf('tlh')).toThrow('chrono-node has no language tlh')
  })
})

test('a table is Markdown, with figures aligned right', () => {
  expect(
    table(
      ['a', '>b'],
      [
        ['x', '1'],
        ['', '22'],
      ],
    ),
  ).toBe(['| a   |   b |', '| --- | --: |', '| x   |   1 |', '|     |  22 |'].join('\n'))
})

test('functions that are raced take turns', () => {
  const order: string[] = []
  const times = race([() => order.push('a'), () => order.push('b')], 2)
  expect(order.join('')).toBe('ababab')
  expect(times.every((time) => time >= 0)).toBe(true)
})

describe('the command', () => {
  const run = promisify(execFile)
  const TSX = path.resolve('node_modules/tsx/dist/cli.mjs')
  const knowledge = async (...args: string[]) => {
    try {
      return { code: 0, ...(await run(process.execPath, [TSX, 'test/bench/knowledge.ts', ...args])) }
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
      return { code, stdout, stderr }
    }
  }
  const COUNTRIES = 'test/fixtures/bench/countries.jsonl'
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('prints one table for several files, with the baseline and both speeds', {
    timeout: 60_000,
  }, async () => {
    const { code, stdout, stderr } = await knowledge(COUNTRIES, '--without', 'CL', COUNTRIES)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const rows = stdout.split('\n').filter((line) => line.startsWith('|'))
    const cells = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    expect(rows).toHaveLength(6)
    expect(cells[2]?.slice(0, 8)).toEqual([
      'countries.jsonl',
      'countries, without CL',
      '2',
      'Dateline',
      '1.000',
      '0.500',
      '0.667',
      '0.500',
    ])
    expect(cells[3]?.slice(3, 8)).toEqual(['word list', '1.000', '0.500', '0.667', '0.500'])
    expect(cells[4]?.slice(0, 4)).toEqual(['countries.jsonl', 'countries', '2', 'Dateline'])
    for (const row of cells.slice(2)) expect(Number(row[8])).toBeGreaterThan(0)
    expect(stdout).toMatch(/names of countries: \d+ ms to import/)
  })

  test('lists what was missed and what is wrong', { timeout: 30_000 }, async () => {
    const { stdout } = await knowledge(COUNTRIES, '--errors', '--no-speed')
    expect(stdout).toMatch(/^unnamed\tmissed TO\twrong -\tThe kingdom votes\n\| file/)
    expect(stdout).not.toContain('a second')
  })

  test('explains errors in a file, and its usage', { timeout: 30_000 }, async () => {
    const file = path.join(folder, 'bad.jsonl')
    await writeFile(file, '\n{"id": "a", "title": "A", "date": "2020-04-11"}\n')
    expect(await knowledge(file)).toMatchObject({
      code: 1,
      stderr: `${file}:2: id, title, date and body must be text\n`,
    })
    expect(await knowledge('--help')).toMatchObject({ code: 2, stderr: expect.stringContaining('usage: ') })
  })
})
