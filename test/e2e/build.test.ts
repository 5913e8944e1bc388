import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import countries from 'world-countries'
import { isPermissive } from '../build/plugin/permissive-licenses.ts'
import { makeArticles, writeSeeds } from './generate.ts'
import { build } from './site.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-build-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Words that only a list of names would bring: cities that are no capitals. Long demonyms join them. */
const CITIES = [
  'Chelyabinsk',
  'Guayaquil',
  'Bulawayo',
  'Kaohsiung',
  'Coimbatore',
  'Barquisimeto',
  'Lubumbashi',
]
const demonyms = countries.flatMap(({ demonyms }) => demonyms?.eng?.m.match(/\p{L}{9,}/gu) ?? [])

async function textsOf(directory: string, ending: RegExp): Promise<string[]> {
  const files = (await readdir(directory, { recursive: true })).filter((file) => ending.test(file))
  return Promise.all(files.map((file) => readFile(path.join(directory, file), 'utf8')))
}

describe('a built site', () => {
  test('lists the licences of all packages and fonts that it bundles, and all are permissive', async () => {
    const text = await readFile(path.join(inject('shippedFolder'), 'licenses.md'), 'utf8')
    const listed = new Map(
      [...text.matchAll(/^## (\S+) - [\d.]+ \((.*)\)$/gm)].map(([, name, license]) => [name, license]),
    )
    for (const name of ['react-dom', 'comlink', '@orama/stemmers', 'workbox-core', '@fontsource/alegreya-sc'])
      expect([...listed.keys()]).toContain(name)
    // Every package has a heading that was read.
    expect(text.match(/^## \S+ - /gm)?.length).toBe(listed.size)
    expect([...listed].filter(([, license]) => !isPermissive(license))).toEqual([])
  })

  test('has no script with the names by which countries are found', async () => {
    // Names of former states are among the messages.
    const scripts = await textsOf(inject('shippedFolder'), /(?<!-former-\w{7})\.m?js$/)
    expect(scripts.length).toBeGreaterThan(3)
    const seeds = (await textsOf('seeds', /\.txt$/)).join('\n')
    const rareNames = [...new Set([...demonyms, ...CITIES])].filter((name) => !seeds.includes(name))
    expect(rareNames.length).toBeGreaterThan(60)
    expect(rareNames.filter((name) => scripts.some((script) => script.includes(name)))).toEqual([])
  })
})

describe('a build', { timeout: 90_000 }, () => {
  test('in strict mode, fails on files that cannot be read, and reports all that is wrong at once', async () => {
    const seeds = path.join(folder, 'bad')
    await writeSeeds(seeds, [
      ...makeArticles(1),
      { file: 'empty.txt', text: '' },
      { file: 'no-body.txt', text: 'A headline\n2020-04-11\n' },
      { file: 'nul.txt', text: 'A headline\n2020-04-11\nA body.\nAnd \0.\n' },
    ])
    await writeFile(path.join(seeds, 'large.txt'), Buffer.alloc(6 * 1024 * 1024, 'A line.\n'))
    await writeFile(path.join(seeds, 'archive.yaml'), 'title: Fine\nlanguage: 17 €\n')
    if (process.platform !== 'win32') await symlink('/etc/hostname', path.join(seeds, 'link.txt'))
    const outDir = path.join(folder, 'never')
    const { code, output } = await build(outDir, { SEEDS_DIR: seeds, DATELINE_STRICT: '1' })
    expect(code).not.toBe(0)
    for (const problem of [
      /empty\.txt:1: file is empty; /,
      /no-body\.txt:3: missing text; add the article text/,
      /nul\.txt:1: not a format that Dateline reads/,
      /large\.txt:1: article of [\d,]+ characters .*; split it/,
      /archive\.yaml:2: language is "17 €"; enter a language tag/,
    ])
      expect(output).toMatch(problem)
    if (process.platform !== 'win32') expect(output).toMatch(/link\.txt:1: symbolic links are not followed; /)
    expect(output).toMatch(/[56] problems in the folder of articles/)
    await expect(readdir(outDir)).rejects.toThrow()
  })

  test('goes on without what cannot be read, and lists it at the end', async () => {
    const seeds = path.join(folder, 'some bad')
    await writeSeeds(seeds, [
      ...makeArticles(1),
      { file: 'no-body.txt', text: 'A headline\n2020-04-11\n' },
      { file: 'ambiguous.txt', text: 'A headline\n04/11/2020\nA body.\n' },
    ])
    const outDir = path.join(folder, 'with problems')
    const { code, output } = await build(outDir, { SEEDS_DIR: seeds })
    expect(code, output).toBe(0)
    expect(output).toMatch(/1 problem with source files.*\n.*no-body\.txt:3: missing text/)
    expect(output).toMatch(/1 warning about source files/)
    expect(output).toMatch(/2 articles/)
  })

  test('fails on a folder that does not exist, and names it', async () => {
    const { code, output } = await build(path.join(folder, 'none'), {
      SEEDS_DIR: path.join(folder, 'nothing'),
    })
    expect(code).not.toBe(0)
    expect(output).toContain(`${path.join(folder, 'nothing')}:1: folder not found; create it`)
  })

  test('makes a site of an empty folder', async () => {
    const seeds = path.join(folder, 'no seeds')
    await mkdir(seeds)
    const outDir = path.join(folder, 'empty')
    const { code, output } = await build(outDir, { SEEDS_DIR: seeds, DATELINE_WORKER: 'off' })
    expect(code, output).toBe(0)
    expect(await readdir(outDir)).toEqual(expect.arrayContaining(['index.html', 'about.html', 'feed.xml']))
  })
})
