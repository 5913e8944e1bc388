import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { findTestBrowser } from './browser.ts'
import { BIG, makeArticles, writeSeeds } from './generate.ts'
import { MINISTERS } from './shipped.ts'
import { build, type Served, serve } from './site.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The program of the browser. */
    browser: string
    /** The origin of the site of the shipped seeds, and its folder. */
    shipped: string
    shippedFolder: string
    /** The origin of the site of many generated articles, and its folder. */
    big: string
    bigFolder: string
    /** The origin of a host with a site below `/archive/`: the shipped seeds, and one more. And its folder. */
    below: string
    belowFolder: string
  }
}

/**
 * Finds a browser, builds the sites that several files test, and serves them.
 * @returns a function that stops the servers and removes the sites
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Whoever writes tests may keep the sites from one run to the next.
  const saved = process.env.DATELINE_TEST_SITES
  const folder = saved ? path.resolve(saved) : await mkdtemp(path.join(os.tmpdir(), 'dateline-browser-'))
  const served: Served[] = []
  const teardown = async () => {
    await Promise.all(served.map(({ close }) => close()))
    if (!saved) await rm(folder, { recursive: true, force: true })
  }
  try {
    const make = async (name: string, env: Record<string, string>, base = '/') => {
      const outDir = path.join(folder, name)
      if (!existsSync(outDir)) {
        const { code, output } = await build(outDir, env, ['--base', base])
        if (code !== 0) throw new Error(`the build of the ${name} site ended with ${code}:\n${output}`)
      }
      const site = await serve(outDir, base)
      served.push(site)
      return { outDir, origin: site.origin }
    }
    const seeds = path.join(folder, 'seeds')
    await writeSeeds(seeds, makeArticles(BIG))
    const seedsBelow = path.join(folder, 'seeds below')
    await cp('seeds', seedsBelow, { recursive: true })
    await writeFile(path.join(seedsBelow, MINISTERS.file), MINISTERS.text)
    const [browser, shipped, big, below] = await Promise.all([
      findTestBrowser(),
      make('shipped', { SEEDS_DIR: path.resolve('seeds') }),
      make('big', { SEEDS_DIR: seeds }),
      make('archive', { SEEDS_DIR: seedsBelow, SITE_URL: 'https://example.org/archive/' }, '/archive/'),
    ])
    project.provide('browser', browser)
    project.provide('shipped', shipped.origin)
    project.provide('shippedFolder', shipped.outDir)
    project.provide('big', big.origin)
    project.provide('bigFolder', big.outDir)
    project.provide('below', below.origin)
    project.provide('belowFolder', below.outDir)
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}
