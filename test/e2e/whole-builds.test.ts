import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { beside, builds, hashes } from './whole-build.ts'

const { articles, first, at, run, restore } = builds()
const changed = `${first.text}\nA line was added, in Peru.\n`

describe('a build over the last one', () => {
  // Three builds.
  test('with one seed changed gives the bytes of a build from nothing', { timeout: 60_000 }, async () => {
    const outDir = path.join(at.folder, 'again')
    expect((await run(outDir)).code).toBe(0)
    const before = await hashes(outDir)
    await writeFile(path.join(at.seeds, first.file), changed)
    const { code, output } = await run(outDir)
    expect(code, output).toBe(0)
    expect(output).toContain(`${articles.length} articles in`)
    expect(output).toContain(', 1 of them new or changed')
    expect(output).not.toContain('.building-')
    const fromNothing = path.join(at.folder, 'from nothing')
    expect((await run(fromNothing, { cache: 'no cache yet' })).code).toBe(0)
    const after = await hashes(outDir)
    expect(after).toEqual(await hashes(fromNothing))
    expect(after).not.toEqual(before)
    expect(await beside(outDir)).toEqual([])
    await restore()
  })

  // Seven builds.
  test('that is killed, at whatever moment, leaves it as it was or none, and the next one is right', {
    timeout: 60_000,
  }, async () => {
    const outDir = path.join(at.folder, 'killed')
    expect((await run(outDir)).code).toBe(0)
    const before = await hashes(outDir)
    await writeFile(path.join(at.seeds, first.file), changed)
    const notKilled = path.join(at.folder, 'not killed')
    expect((await run(notKilled, { cache: 'no cache' })).code).toBe(0)
    const after = await hashes(notKilled)
    /** Whether a build is under way that has written a file or folder of that name. */
    const hasWritten = async (name: string) => {
      const staged = await Promise.all(
        (await beside(outDir))
          .filter((name) => name.includes('.building-'))
          .map((building) => readdir(path.join(at.folder, building))),
      )
      return staged.flat().includes(name)
    }
    let killed = 0
    // With a cache that has nothing, all is written anew.
    for (const [moment, cache] of [
      ['assets', 'cache'],
      ['index.html', 'cache'],
      ['article', 'empty'],
      ['search', 'empty too'],
    ] as const) {
      let hunted = false
      const { code } = await run(outDir, {
        cache,
        hear: async (_said, child) => {
          if (hunted) return
          hunted = true
          while (child.exitCode === null && !(await hasWritten(moment).catch(() => false)));
          child.kill('SIGKILL')
        },
      })
      if (code === null) killed++
      // The former one, the new one if it was just in place, or none.
      expect([before, after, {}]).toContainEqual(await hashes(outDir).catch(() => ({})))
    }
    expect(killed).toBeGreaterThan(0)
    const { code, output } = await run(outDir)
    expect(code, output).toBe(0)
    expect(await beside(outDir)).toEqual([])
    expect(await hashes(outDir)).toEqual(after)
    await restore()
  })

  test.skipIf(process.platform === 'win32')(
    'that cannot write a file fails, and leaves the last one',
    async () => {
      const outDir = path.join(at.folder, 'full')
      expect((await run(outDir)).code).toBe(0)
      const before = await hashes(outDir)
      const long = path.join(at.seeds, 'long.txt')
      await writeFile(long, `Long news\n2020-04-11\n${'long'.repeat(1_000_000)}\n`)
      const { code, output } = await run(outDir, { limits: 'ulimit -f 6000' })
      expect(code).not.toBe(0)
      expect(output).toMatch(/EFBIG|file too large/i)
      expect(await hashes(outDir)).toEqual(before)
      expect(await beside(outDir)).toEqual([])
      await rm(long)
    },
  )
})
