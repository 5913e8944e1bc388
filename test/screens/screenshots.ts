/**
 * Takes screenshots of every view of the built app: on phones and laptops in two themes, on wide screens in one.
 *
 * npm run screenshots            the shipped articles, into docs/screens
 * npm run screenshots -- DIR     those in SEEDS_DIR, into DIR
 */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { findBrowser, launch } from '../e2e/browser.ts'
import { VIEWS, type View } from '../e2e/routes.ts'
import { build, serve } from '../e2e/site.ts'

const SCREENS = {
  phone: {
    device: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    themes: ['paper', 'night'],
  },
  laptop: { device: { viewport: { width: 1280, height: 800 } }, themes: ['paper', 'night'] },
  wide: { device: { viewport: { width: 1720, height: 1000 } }, themes: ['paper'] },
}

/** `an article, its source open` → `an-article-its-source-open` */
const fileName = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-')

async function takeScreenshots(
  browser: Browser,
  origin: string,
  { name, address, arrive }: View,
  out: string,
) {
  for (const [screen, { device, themes }] of Object.entries(SCREENS))
    for (const theme of themes) {
      const context = await browser.newContext({ ...device, locale: 'en-GB', reducedMotion: 'reduce' })
      try {
        await context.addInitScript(
          (theme) => localStorage.setItem('dateline', JSON.stringify({ theme })),
          theme,
        )
        const page = await context.newPage()
        await page.goto(origin + address)
        // The prerendered page shows before it is interactive.
        await page.locator('[data-hydrated]').waitFor({ state: 'attached' })
        await arrive(page)
        await page.evaluate(() => document.fonts.ready)
        await page.waitForLoadState('networkidle')
        const file = path.join(out, `${fileName(name)}-${screen}-${theme}.png`)
        await page.screenshot({ path: file, animations: 'disabled' })
        process.stdout.write(`${file}\n`)
      } finally {
        await context.close()
      }
    }
}

const out = path.resolve(process.argv[2] ?? 'docs/screens')
const site = await mkdtemp(path.join(os.tmpdir(), 'dateline-screens-'))
try {
  const { code, output } = await build(
    site,
    process.env.SEEDS_DIR ? { SEEDS_DIR: process.env.SEEDS_DIR } : {},
  )
  if (code !== 0) throw new Error(`the build ended with ${code}:\n${output}`)
  await mkdir(out, { recursive: true })
  // Other pictures in the folder stay.
  for (const file of await readdir(out))
    if (/-(?:phone|laptop|wide)-(?:paper|night)\.png$/.test(file)) await rm(path.join(out, file))
  const served = await serve(site)
  const browser = await launch(await findBrowser())
  try {
    // Names with a comma are states of a view, which only tests open.
    for (const view of VIEWS.filter(({ name }) => !name.includes(',')))
      await takeScreenshots(browser, served.origin, view, out)
  } finally {
    await browser.close()
    await served.close()
  }
} finally {
  await rm(site, { recursive: true, force: true })
}
