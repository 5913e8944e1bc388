import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { isPermissive } from '../build/plugin/permissive-licenses.ts'
import { makeArticles, writeSeeds } from './generate.ts'
import { build } from './site.ts'
import { hashes } from './whole-build.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-build-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a build', () => {
  test('gives the same bytes again, in every time zone and language, the search index too', async () => {
    const made = await Promise.all(
      [
        ['UTC', 'C'],
        ['Pacific/Kiritimati', 'en_US.UTF-8'],
        ['America/Los_Angeles', 'tr_TR.UTF-8'],
      ].map(async ([TZ = '', LANG = '']) => {
        const outDir = path.join(folder, TZ.replace('/', '-'))
        // Each looks at the seeds itself, and takes nothing that another one has kept.
        const cache = path.join(folder, `cache of ${path.basename(outDir)}`)
        const { code, output } = await build(outDir, { TZ, LANG, LC_ALL: LANG, DATELINE_CACHE_DIR: cache })
        expect(code, output).toBe(0)
        return hashes(outDir)
      }),
    )
    const first = await hashes(inject('shippedFolder'))
    expect(Object.keys(first).some((file) => /^search\/.*\.bin$/.test(file))).toBe(true)
    for (const again of made) expect(again).toEqual(first)
  })

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

  test('takes the seeds that SEEDS_DIR names, and writes where it is told', async () => {
    const seeds = path.join(folder, 'my seeds – ünïcode')
    const articles = makeArticles(3, 7)
    await writeSeeds(seeds, articles)
    await writeFile(path.join(seeds, 'archive.yaml'), 'title: Letters & <Papers> $&\nlanguage: en-GB\n')
    const outDir = path.join(folder, 'out of here')
    const { code, output } = await build(outDir, { SEEDS_DIR: seeds, DATELINE_WORKER: 'off' })
    expect(code, output).toBe(0)
    const html = await readFile(path.join(outDir, 'index.html'), 'utf8')
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toContain('<title data-prerendered>Letters &amp; &lt;Papers&gt; $&amp;</title>')
    const texts = (await readdir(path.join(outDir, 'article'))).filter((name) => name.endsWith('.txt'))
    expect(texts).toHaveLength(3)
    const bytes = await Promise.all(texts.map((name) => readFile(path.join(outDir, 'article', name), 'utf8')))
    expect(bytes.sort()).toEqual(articles.map(({ text }) => text).sort())
  })

  test('of bad seeds fails, and tells all that is wrong at once', async () => {
    const seeds = path.join(folder, 'bad')
    await writeSeeds(seeds, [
      ...makeArticles(1),
      { file: 'empty.txt', text: '' },
      { file: 'no-date.txt', text: 'A headline\n\nA body.\n' },
      { file: 'ambiguous.txt', text: 'A headline\n04/11/2020\nA body.\n' },
      { file: 'no-such-day.txt', text: 'A headline\n2020-02-30\nA body.\n' },
      { file: 'no-body.txt', text: 'A headline\n2020-04-11\n' },
      { file: 'nul.txt', text: 'A headline\n2020-04-11\nA body.\nAnd \0.\n' },
      { file: 'two words ✓.txt', text: 'A headline\nyesterday\nA body.\n' },
    ])
    await writeFile(
      path.join(seeds, 'latin1.txt'),
      Buffer.from('A headline\n2020-04-11\nA body.\nCaf\xe9.\n', 'latin1'),
    )
    await writeFile(path.join(seeds, 'large.txt'), Buffer.alloc(50 * 1024 * 1024, 'A line.\n'))
    await writeFile(path.join(seeds, 'archive.yaml'), 'title: Fine\nlanguage: 17 €\n')
    await mkdir(path.join(seeds, 'folder.txt'))
    if (process.platform !== 'win32') await symlink('/etc/hostname', path.join(seeds, 'link.txt'))
    const outDir = path.join(folder, 'never')
    const { code, output } = await build(outDir, { SEEDS_DIR: seeds, DATELINE_WORKER: 'off' })
    expect(code).not.toBe(0)
    for (const told of [
      /empty\.txt:1: file is empty; put the headline on line 1/,
      /no-date\.txt:2: missing date; put the date on line 2/,
      /ambiguous\.txt:2: “04\/11\/2020” is ambiguous: .*; write 2020-11-04 or 2020-04-11/,
      /no-such-day\.txt:2: “2020-02-30” does not exist; use/,
      /no-body\.txt:3: missing text; add the article text/,
      /nul\.txt:4: not a plain-text file \(contains a NUL byte\); save the article/,
      /two words ✓\.txt:2: “yesterday” is not a valid date; /,
      /latin1\.txt:4: invalid UTF-8; save the file as UTF-8/,
      /large\.txt:1: file is 50\.0 MB \(limit 10 MB\); split it/,
      /archive\.yaml:2: language is "17 €"; enter a language tag/,
      /folder\.txt:1: subfolder ignored; /,
    ])
      expect(output).toMatch(told)
    if (process.platform !== 'win32') expect(output).toMatch(/link\.txt:1: symbolic link ignored; /)
    expect(output).toMatch(/1[12] problems in the seeds/)
    await expect(readdir(outDir)).rejects.toThrow()
  })

  test('of a folder that is not there fails, and names it', async () => {
    const { code, output } = await build(path.join(folder, 'none'), {
      SEEDS_DIR: path.join(folder, 'nothing'),
    })
    expect(code).not.toBe(0)
    expect(output).toContain(`${path.join(folder, 'nothing')}:1: folder not found; create it`)
  })

  test('of no seeds at all is a site that says how it is filled', async () => {
    const seeds = path.join(folder, 'no seeds')
    await mkdir(seeds)
    const { code, output } = await build(path.join(folder, 'empty'), {
      SEEDS_DIR: seeds,
      DATELINE_WORKER: 'off',
    })
    expect(code, output).toBe(0)
  })
})
