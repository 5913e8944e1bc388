import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve, shellEnvironment } from './site.ts'
import { headlines, soon, visitor } from './visit.ts'

/** Packing, installing and building take a minute or two on a slow machine. */
const MINUTES = 5 * 60_000

/** One file each of eight formats, from the cases of the importers, with an article in it. */
const FILES: [source: string, headline: string, day: string, publication: string][] = [
  [
    'nexis-docx/english-cover-and-contents',
    'Ferry service returns',
    '2015-02-03',
    'the-harbour-gazette-riverside',
  ],
  ['factiva/article-format', 'Harbour bridge reopens after repairs', '2020-10-07', 'the-springfield-courier'],
  ['csv/quoted-newlines', 'Harbour bridge reopens after repairs', '2019-03-04', 'port-courier'],
  ['xlsx/two-sheets', 'Neue Fähre', '2019-03-04', 'hafenbote'],
  ['markdown/web-clipper', 'Ferry to the island sails again', '2024-05-06', 'harbour-courier-example'],
  ['web-page/json-ld-and-related', 'Lamp posts stay', '2019-03-04', 'harbour-courier'],
  ['mail/newsletter', 'Ferry, fish and a café', '2020-03-24', 'harbour-courier-briefing'],
  ['warc/gzip-behind-warc', 'Harbour wall rebuilt', '2021-01-02', 'harbour-example'],
]

let folder = ''
let served: Served | undefined
const run = (file: string, args: string[], cwd: string) =>
  promisify(execFile)(file, args, {
    cwd,
    env: shellEnvironment({ NO_COLOR: '1', XDG_CACHE_HOME: path.join(folder, 'cache') }),
    timeout: MINUTES,
    shell: process.platform === 'win32',
  }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code: code as number, output: `${stdout}${stderr}` }),
  )

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline package '))
  const { output } = await run('npm', ['pack', '--silent', '--pack-destination', folder], process.cwd())
  const tarball = path.join(folder, output.trim().split('\n').at(-1) ?? '')
  await mkdir(path.join(folder, 'user', 'news'), { recursive: true })
  for (const [source] of FILES) {
    const from = path.join('test/fixtures/importers', source)
    const file = readdirSync(from).find((name) => name !== 'expected.json') ?? ''
    await cp(path.join(from, file), path.join(folder, 'user', 'news', source, file), { recursive: true })
  }
  await writeFile(path.join(folder, 'user', 'news', 'empty.txt'), '')
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--silent']
  const installed = await run('npm', ['install', tarball, ...flags], path.join(folder, 'user'))
  expect(installed).toMatchObject({ code: 0 })
}, MINUTES)
afterAll(async () => {
  await served?.close()
  await rm(folder, { recursive: true, force: true })
})

const { open } = visitor(() => served?.origin ?? '')

test('the package builds an archive from files of eight formats, and each is found by word, publication and date', {
  timeout: MINUTES,
}, async () => {
  const user = path.join(folder, 'user')
  const dateline = (...args: string[]) => run('npx', ['dateline', ...args], user)

  expect(await dateline('init', 'news')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Next: npx dateline check news$/m),
  })
  const settings = await readFile(path.join(user, 'news', 'archive.yaml'), 'utf8')
  const [, schema = ''] = /\$schema=(\S+)/.exec(settings) ?? []
  expect(existsSync(path.join(user, 'news', schema))).toBe(true)

  const checked = await dateline('check', 'news')
  expect(checked).toMatchObject({
    code: 1,
    output: expect.stringContaining('empty.txt:1: error: file is empty'),
  })

  expect(await dateline('build', 'news', '--strict')).toMatchObject({ code: 1 })
  expect(existsSync(path.join(user, 'dist'))).toBe(false)
  await rm(path.join(user, 'news', 'empty.txt'))
  expect(await dateline('build', 'news', '--strict')).toMatchObject({ code: 0 })

  // Nothing but the site was written to the user's folder.
  expect(readdirSync(user).sort()).toEqual([
    'dist',
    'news',
    'node_modules',
    'package-lock.json',
    'package.json',
  ])
  expect(readdirSync(path.join(user, 'node_modules')).filter((name) => /^\.vite/.test(name))).toEqual([])

  served = await serve(path.join(user, 'dist'))
  const page = await open('/')
  for (const [, headline, day, publication] of FILES)
    for (const filter of [
      `q=${encodeURIComponent(headline)}`,
      `pub=${publication}`,
      `from=${day}&to=${day}`,
    ]) {
      await page.goto(`${served.origin}/?${filter}`)
      await soon(() => headlines(page)).toContain(headline)
    }
})
