import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { slugOf } from '../../src/archive/slugs/slug.ts'
import { besides, builds, hashes } from './whole-build.ts'

const { articles, first, at, run } = builds()
const RENAMED = 'A better headline'
const [formerSlug, slug] = [slugOf(first), slugOf({ ...first, headline: RENAMED })]

/** Builds take seconds each, so every test builds on what the one before has left. */
describe('builds of one archive, in turn:', { timeout: 90_000 }, () => {
  let outDir = ''
  let lock = ''
  /** The files of the first build, and those of a build from nothing after an article has changed. */
  let before: Record<string, string>
  let after: Record<string, string>
  beforeAll(async () => {
    outDir = path.join(at.folder, 'out of here')
    lock = path.join(at.seeds, 'slugs.jsonl')
    await writeFile(
      path.join(at.seeds, 'archive.yaml'),
      'title: Letters & <Papers> $&\nlanguage: en-GB\nkeep-slugs: yes\nformats: txt\n',
    )
  })
  const read = (...file: string[]) => readFile(path.join(outDir, ...file), 'utf8')

  test('an output folder with somebody’s files is replaced only when the user says so', async () => {
    await mkdir(outDir)
    await writeFile(path.join(outDir, 'thesis.txt'), 'years of work')
    const refused = await run(outDir)
    expect(refused.code).not.toBe(0)
    expect(refused.output).toContain('contains files that no build created (thesis.txt)')
    expect(refused.output).toContain('--emptyOutDir')
    expect(await readdir(outDir)).toEqual(['thesis.txt'])

    const { code, output } = await run(outDir, { args: ['--emptyOutDir'] })
    expect(code, output).toBe(0)
    expect(await readdir(outDir)).not.toContain('thesis.txt')
    expect(await readdir(outDir)).toContain('index.html')
    expect(output).not.toContain('.building-')
    before = await hashes(outDir)
  })

  test('it holds the seeds that SEEDS_DIR names, and the archive’s own title and language', async () => {
    const html = await read('index.html')
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toMatch(/<title[^>]*>Letters &amp; &lt;Papers&gt; \$&amp;<\/title>/)
    const texts = (await readdir(path.join(outDir, 'article'))).filter((name) => name.endsWith('.txt'))
    const contents = await Promise.all(texts.map((name) => read('article', name)))
    expect(contents.sort()).toEqual(articles.map(({ text }) => text).sort())
    expect((await readFile(lock, 'utf8')).trim().split('\n')).toHaveLength(articles.length)
  })

  test('an article with a new headline is found under its former address, too', async () => {
    await writeFile(
      path.join(at.seeds, first.file),
      `${first.text.replace(first.headline, RENAMED)}\nA line was added, in Peru.\n`,
    )
    const fromNothing = path.join(at.folder, 'from nothing')
    const { code, output } = await run(fromNothing, {
      cache: 'no cache yet',
      env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    })
    expect(code, output).toBe(0)
    expect(output).toContain(`${articles.length} articles`)
    expect(output).toContain('slugs.jsonl in the folder of articles has new entries')
    after = await hashes(fromNothing)
    expect(after).not.toEqual(before)
    // Articles change no script.
    const scripts = (files: typeof after) => Object.entries(files).filter(([file]) => /^assets\b/.test(file))
    expect(scripts(after)).toEqual(scripts(before))
    const file = (...parts: string[]) => readFile(path.join(fromNothing, ...parts), 'utf8')
    const line = JSON.stringify({ file: first.file, slugs: [formerSlug, slug] })
    expect((await readFile(lock, 'utf8')).split('\n')).toContain(line)
    expect(await file('article', `${formerSlug}.html`)).toContain(`/article/${slug}`)
    expect(await file('_redirects')).toContain(`/article/${formerSlug} /article/${slug} 301`)
    expect(await file('archive.jsonl')).toContain(`"aliases":["${formerSlug}"]`)
  })

  test('a build that is killed, at whatever moment, leaves the last output or none', async () => {
    /** Returns true if the running build has written a file or folder of that name. */
    const hasWritten = async (name: string) => {
      const staged = await Promise.all(
        (await besides(outDir))
          .filter((name) => name.includes('.building-'))
          .map((building) => readdir(path.join(at.folder, building))),
      )
      return staged.flat().includes(name)
    }
    let killed = 0
    // With an empty cache, the build writes everything anew.
    for (const [moment, cache] of [
      ['assets', 'empty'],
      ['article', 'empty too'],
      ['index.html', 'cache'],
    ] as const) {
      let waiting = false
      const { code } = await run(outDir, {
        cache,
        hear: async (_output, child) => {
          if (waiting) return
          waiting = true
          while (child.exitCode === null && !(await hasWritten(moment).catch(() => false)));
          child.kill('SIGKILL')
        },
      })
      if (code === null) killed++
      // The former output, the new one if it was just in place, or none.
      expect([before, after, {}]).toContainEqual(await hashes(outDir).catch(() => ({})))
    }
    expect(killed).toBeGreaterThan(0)
  })

  test('the next build has the bytes of one from nothing, in another time zone and language', async () => {
    const addresses = await readFile(lock, 'utf8')
    const { code, output } = await run(outDir, {
      env: { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    })
    expect(code, output).toBe(0)
    // None, if a build that was killed had come far enough to save what it found.
    expect(output).toMatch(/, (?:1|none) of them new or changed/)
    expect(output).not.toContain('new entries')
    expect(await hashes(outDir)).toEqual(after)
    expect(Object.keys(after).some((file) => /^search\/.*\.bin$/.test(file))).toBe(true)
    expect(await besides(outDir)).toEqual([])
    expect(await readFile(lock, 'utf8')).toBe(addresses)
  })

  test('a build with a damaged slugs.jsonl fails, and leaves the last output', async () => {
    const addresses = await readFile(lock, 'utf8')
    await writeFile(lock, `${addresses}<<<<<<< HEAD\n`)
    const { code, output } = await run(outDir)
    const left = await readFile(lock, 'utf8')
    await writeFile(lock, addresses)
    expect(left).toContain('<<<<<<<')
    expect(code).not.toBe(0)
    expect(output).toContain(`slugs.jsonl:${articles.length + 1}: invalid JSON: <<<<<<< HEAD; fix it by hand`)
    expect(await hashes(outDir)).toEqual(after)
  })

  test.skipIf(process.platform === 'win32')(
    'a build that cannot write a file fails, and leaves the last output',
    async () => {
      const long = path.join(at.seeds, 'long.txt')
      await writeFile(long, `Long news\n2020-04-11\n${'long'.repeat(1_000_000)}\n`)
      const { code, output } = await run(outDir, { limits: 'ulimit -f 6000' })
      await rm(long)
      expect(code).not.toBe(0)
      // The store is the largest file, so it fails first.
      expect(output).toMatch(/EFBIG|file too large|Commit failed/i)
      expect(await hashes(outDir)).toEqual(after)

      const next = await run(outDir)
      expect(next.code, next.output).toBe(0)
      expect(await hashes(outDir)).toEqual(after)
      expect(await besides(outDir)).toEqual([])
    },
  )

  test('a build that watches adds to a folder that must not be emptied', async () => {
    const watched = path.join(at.folder, 'watched')
    await mkdir(watched)
    await writeFile(path.join(watched, 'thesis.txt'), 'years of work')
    const { output } = await run(watched, {
      args: ['--watch', '--emptyOutDir=false'],
      hear: (output, child) => {
        if (/built in|failed/i.test(output)) child.kill()
      },
    })
    expect(output).toContain('built in')
    const files = Object.keys(await hashes(watched))
    expect(files.filter((file) => /^article[\\/].*\.txt$/.test(file))).toHaveLength(articles.length)
    expect(files).toEqual(expect.arrayContaining(['thesis.txt', '404.html']))
  })
})
