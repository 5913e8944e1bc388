import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { random } from '../e2e/generate.ts'
import { quantile } from './figures.ts'
import { misspell, sampleWords } from './sample-words.ts'
import { parseScaleOptions } from './scale-options.ts'
import { report, withResults } from './scale-report.ts'
import { treeHash } from './site-build.ts'
import { type SiteServer, serveFolder } from './static-server.ts'
import { kindOfFile, type Weight } from './weight.ts'

describe('the benchmark server', () => {
  let folder = ''
  let server: SiteServer
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'))
    await writeFile(path.join(folder, 'a.html'), '<title>A</title>'.repeat(50))
    await writeFile(path.join(folder, '404.html'), '<title>None</title>')
    await writeFile(path.join(folder, 'index.bin'), '0123456789')
    server = await serveFolder(folder)
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })
  const ask = (address: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; encoding: string | undefined; body: Buffer }>(
      (resolve, reject) => {
        get(server.origin + address, { headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk) => chunks.push(chunk))
          response.on('end', () =>
            resolve({
              status: response.statusCode,
              encoding: response.headers['content-encoding'],
              body: Buffer.concat(chunks),
            }),
          )
        }).on('error', reject)
      },
    )

  test('compresses text, serves pages without their ending, and records what it sent', async () => {
    const before = server.sent.length
    const { status, encoding, body } = await ask('/a')
    expect({ status, encoding }).toEqual({ status: 200, encoding: 'br' })
    expect(brotliDecompressSync(body).toString()).toContain('<title>A</title>')
    expect(server.sent.slice(before)).toMatchObject([{ path: '/a', kind: 'html', bytes: body.length }])
    const none = await ask('/b')
    expect(none.status).toBe(404)
    expect(brotliDecompressSync(none.body).toString()).toBe('<title>None</title>')
  })

  test.each([
    [{}, 200, '0123456789'],
    [{ range: 'bytes=2-4' }, 206, '234'],
    [{ range: 'bytes=7-' }, 206, '789'],
  ])('sends other files unchanged, and ranges of them: %j', async (headers, status, text) => {
    const answer = await ask('/index.bin', headers as Record<string, string>)
    expect(answer).toMatchObject({ status, encoding: undefined })
    expect(answer.body.toString()).toBe(text)
  })

  test('the hash of a folder changes with its files', async () => {
    const before = await treeHash(folder)
    expect(await treeHash(folder)).toBe(before)
    await writeFile(path.join(folder, 'new.txt'), '')
    expect(await treeHash(folder)).not.toBe(before)
  })
})

test('the same words are drawn each time, and misspelt ones have one error', () => {
  const samples = sampleWords(300)
  expect(sampleWords(300)).toEqual(samples)
  expect(samples.first.map(({ kind }) => kind)).toEqual(['rare', 'medium', 'common', 'two words'])
  expect(samples.first.every(({ words }) => words.length > 3)).toBe(true)
  expect(samples.typed).toHaveLength(30)
  expect(samples.misspelt.length).toBeGreaterThan(150)
  for (const { wrong, right } of samples.misspelt) {
    expect(wrong).not.toBe(right)
    expect(Math.abs(wrong.length - right.length)).toBeLessThanOrEqual(1)
  }
})

test('every kind of misspelling occurs', () => {
  const next = random(1)
  const lengths = new Set(Array.from({ length: 50 }, () => misspell('harbour', next).length))
  expect([...lengths].sort()).toEqual([6, 7, 8])
  expect(Array.from({ length: 50 }, () => misspell('harbour', next))).toContain('harbuor')
})

test.each([
  [[], [2, 1000, 19_000], ['build', 'hugo', 'weight', 'article', 'view', 'search', 'scroll', 'peers']],
  [
    ['--sizes', '500,2', '--only', 'view,peers'],
    [2, 500],
    ['view', 'peers'],
  ],
])('options %j', (args, sizes, only) => {
  const options = parseScaleOptions(args)
  expect({ sizes: options?.sizes, only: [...(options?.only ?? [])] }).toEqual({ sizes, only })
})

test.each([
  [[], ['even', 'dense']],
  [['--shapes', 'dense'], ['dense']],
])('shapes %j', (args, shapes) => expect(parseScaleOptions(args)?.shapes).toEqual(shapes))

test.each([
  ['article/2020-04-11-xi-vows.html', 'article pages'],
  ['article/2020-04-11-xi-vows.bib', 'article texts'],
  ['article/2020-04-11-xi-vows.png', 'images'],
  ['country/ve/feed.xml', 'feeds'],
  ['country/ve.html', 'countries, pages'],
  ['data/countries-1a2b3c4d/ve.json', 'countries, data'],
  ['assets/index-1a2b3c4d.js', 'app'],
  ['robots.txt', 'other'],
])('%s counts as %s', (file, kind) => expect(kindOfFile(file)).toBe(kind))

test('a report says how a site compares with one by Hugo and Pagefind, and what it weighs', () => {
  const weight = Object.fromEntries([
    ['article pages', { files: 100, bytes: 900_000 }],
    ['search', { files: 10, bytes: 100_000 }],
  ]) as Weight
  const hugo = { hugo: 1000, pagefind: 2000 }
  const text = report(
    [
      {
        articles: 100,
        shape: 'dense',
        alternating: [
          { dateline: 9000, hugo },
          { dateline: 4500, hugo },
        ],
        weight,
        sharedArticle: { bytes: 270_000, requests: 21, byKind: { html: 5000 }, sent: [] },
        peers: [],
        notes: [],
      },
    ],
    'Today',
  )
  const rows = text.split('\n').map((line) => line.replace(/ +/g, ' '))
  expect(rows).toContain('| build from scratch, compared with Hugo and Pagefind | × 1.50 | ≤ × 2.00 | yes |')
  expect(rows).toContain('| one shared article, service worker included | 270 kB | ≤ 260 kB | NO |')
  expect(rows).toContain('| files per article | 1.10 | ≤ 1.20 | yes |')
  expect(rows).toContain('| all | 110 | 1.0 MB | 1.10 | 10 kB |')
  expect(text).not.toContain('misspelt')
})

test.each([[['--sizes', '0']], [['--shapes', 'round']], [['--sizes']], [['--only', 'views']], [['--help']]])(
  '%j is rejected',
  (args) => expect(parseScaleOptions(args)).toBeUndefined(),
)

test.each([
  [0.5, 2],
  [0.95, 4],
  [0, 1],
])('the quantile %d of four numbers', (share, value) => expect(quantile([4, 1, 3, 2], share)).toBe(value))

test('results replace only what is between the marks', () => {
  const text = 'a\n<!-- results: npm run bench -- --write -->\n\nold\n\n<!-- end of results -->\nb\n'
  expect(withResults(text, 'new')).toBe(text.replace('old', 'new'))
  expect(() => withResults('a', 'new')).toThrow(/put them back/)
})
