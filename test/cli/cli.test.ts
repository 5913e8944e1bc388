import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const TSX = path.resolve('node_modules/tsx/dist/cli.mjs')

async function archive(...args: string[]) {
  const { SEEDS_DIR: _, ...env } = process.env
  try {
    return { code: 0, ...(await run(process.execPath, [TSX, 'src/cli/cli.ts', ...args], { env })) }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-cli-'))
})
afterEach(() => rm(folder, { recursive: true }))
const seed = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content)

describe('check', () => {
  test('finds nothing wrong with the shipped seeds', async () => {
    expect(await archive('check')).toEqual({ code: 0, stdout: '2 articles OK, 0 problems\n', stderr: '' })
  })

  test('lists every problem with file, line, finding and remedy', async () => {
    await seed('good.txt', 'Headline\n2020-04-11\nText.')
    await seed('when.txt', 'Headline\n04/11/2020\nText.')
    await seed('never.txt', 'Headline\n2020-02-30\nText.')
    await seed('empty.txt', '')
    await seed('latin.txt', new Uint8Array([0x41, 0x0a, 0xe9, 0x0a]))
    const { code, stdout } = await archive('check', folder)
    expect(code).toBe(1)
    const lines = stdout.trim().split('\n')
    expect(lines.at(-1)).toBe('1 article OK, 4 problems')
    for (const [file, line] of [
      ['empty', 1],
      ['latin', 2],
      ['never', 2],
      ['when', 2],
    ])
      expect(lines.find((each) => each.startsWith(`${file}.txt:${line}: `))?.length).toBeGreaterThan(40)
  })
})

describe('export', () => {
  test('prints one JSON object per article, in order', async () => {
    const { code, stdout, stderr } = await archive('export')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map(({ id, slug, published, days, gaps }) => ({ id, slug, published, days, gaps }))).toEqual(
      [
        {
          id: '003_65f6c9dcee56c2f5',
          slug: '2020-03-25-covid-fight-adds-urgency-to-building-global-community-xi-says',
          published: '2020-03-25T07:36',
          days: [
            { day: '2019-06', damaged: true, words: 'June , .' },
            { day: '2020-03-24', words: 'Tuesday night' },
          ],
          gaps: 2,
        },
        {
          id: '000_fb3c275f02957301',
          slug: '2020-04-11-xi-vows-to-back-nations-virus-fight',
          published: '2020-04-11T07:28',
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
      ],
    )
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'id',
      'slug',
      'title',
      'published',
      'countries',
      'days',
      'words',
      'sha256',
      'gaps',
      'address',
      'publication',
      'summary',
      'statements',
      'file',
      'html',
      'txt',
      'md',
      'bib',
    ])
    expect(lines[0]?.countries).toContainEqual({ code: 'KG', mentions: 2, about: false })
  })

  test('prints corrected countries', async () => {
    await seed('town.txt', '---\ncountries: +US -FR\n---\nParis wins\n2020-04-11\nThe team of Paris won.')
    const { code, stdout } = await archive('export', folder)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).countries).toEqual([{ code: 'US', mentions: 0, about: true }])
  })

  test('prints valid articles, and reports the others on standard error', async () => {
    await seed('good.txt', 'Headline\n2020-04-11\nText.')
    await seed('bad.txt', 'Headline')
    const { code, stdout, stderr } = await archive('export', folder)
    expect(code).toBe(1)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['good'])
    expect(stderr).toContain('bad.txt:')
  })
})

test('prints its usage for anything else', async () => {
  for (const args of [[], ['chekc'], ['check', 'a', 'b'], ['check', '--help']]) {
    const { code, stderr } = await archive(...args)
    expect(code).toBe(2)
    expect(stderr).toContain('usage: npm run -s archive -- check')
  }
})

test('reports a missing folder', async () => {
  const { code, stdout, stderr } = await archive('check', path.join(folder, 'none'))
  expect(code).toBe(1)
  expect(stdout + stderr).toContain('none')
  expect(stdout + stderr).not.toMatch(/^\s+at /m)
})
