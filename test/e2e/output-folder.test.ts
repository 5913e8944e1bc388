import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { slugOf } from '../../src/archive/slugs/slug.ts'
import { builds, hashes } from './whole-build.ts'

const { articles, first, at, run, restore } = builds()

describe('slugs.jsonl', () => {
  const lock = path.join('seeds', 'slugs.jsonl')
  const read = (...file: string[]) => readFile(path.join(at.folder, ...file), 'utf8')

  // Four builds.
  test('is kept where that is asked for, and leads from what an article was called', {
    timeout: 90_000,
  }, async () => {
    const outDir = path.join(at.folder, 'kept')
    await writeFile(path.join(at.seeds, 'archive.yaml'), 'keep-slugs: yes\n')
    expect((await run(outDir)).output).toContain('slugs.jsonl in the seeds folder has new entries')
    expect((await read(lock)).trim().split('\n')).toHaveLength(articles.length)

    await writeFile(
      path.join(at.seeds, first.file),
      first.text.replace(first.headline, 'It is called otherwise'),
    )
    const { code, output } = await run(outDir)
    expect(code, output).toBe(0)
    const [former, slug] = [slugOf(first), slugOf({ ...first, headline: 'It is called otherwise' })]
    const line = JSON.stringify({ file: first.file, slugs: [former, slug] })
    const locked = await read(lock)
    expect(locked.split('\n')).toContain(line)
    expect(await read('kept', 'article', `${former}.html`)).toContain(`/article/${slug}`)
    expect(await read('kept', '_redirects')).toContain(`/article/${former} /article/${slug} 301`)
    expect(await read('kept', 'archive.jsonl')).toContain(`"aliases":["${former}"]`)

    // With what it wrote itself, a build does the same again.
    const before = await hashes(outDir)
    expect((await run(outDir)).output).not.toContain('new addresses')
    expect(await hashes(outDir)).toEqual(before)
    expect(await read(lock)).toBe(locked)

    await writeFile(path.join(at.folder, lock), `${locked}<<<<<<< HEAD\n`)
    const damaged = await run(outDir)
    expect(damaged.code).not.toBe(0)
    expect(damaged.output).toContain(
      `slugs.jsonl:${articles.length + 1}: invalid JSON: <<<<<<< HEAD; fix it by hand`,
    )
    expect(await hashes(outDir)).toEqual(before)
    expect(await read(lock)).toContain('<<<<<<<')
    for (const name of ['archive.yaml', 'slugs.jsonl']) await rm(path.join(at.seeds, name))
    await restore()
  })
})

describe('an output folder', () => {
  test('with files that no build wrote is left alone, unless the user says that it may be emptied', async () => {
    const outDir = path.join(at.folder, 'mine')
    await mkdir(outDir)
    await writeFile(path.join(outDir, 'thesis.txt'), 'years of work')
    const { code, output } = await run(outDir)
    expect(code).not.toBe(0)
    expect(output).toContain('contains files that no build created (thesis.txt)')
    expect(output).toContain('--emptyOutDir')
    expect(await readdir(outDir)).toEqual(['thesis.txt'])
    expect((await run(outDir, { args: ['--emptyOutDir'] })).code).toBe(0)
    expect(await readdir(outDir)).not.toContain('thesis.txt')
    expect(await readdir(outDir)).toContain('index.html')
  })

  test('is kept as it is, and added to, where that is asked for', async () => {
    const outDir = path.join(at.folder, 'added to')
    await mkdir(outDir)
    await writeFile(path.join(outDir, 'thesis.txt'), 'years of work')
    expect((await run(outDir, { args: ['--emptyOutDir=false'] })).code).toBe(0)
    expect(await readdir(outDir)).toEqual(expect.arrayContaining(['thesis.txt', 'index.html', 'data']))
  })

  test('is filled by a build that watches, too', async () => {
    const outDir = path.join(at.folder, 'watched')
    await run(outDir, {
      args: ['--watch'],
      hear: (said, child) => {
        if (/built in/.test(said)) child.kill()
      },
    })
    const files = Object.keys(await hashes(outDir))
    expect(files.filter((file) => /^article[\\/].*\.txt$/.test(file))).toHaveLength(articles.length)
    expect(files).toContain('404.html')
  })
})
