import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as en from '../../src/messages/en.ts'
import { pseudo } from '../messages/pseudo.ts'
import { cutOff } from './cut-off.ts'
import { NOTE, viewsIn } from './routes.ts'
import { COVID, XI_VOWS } from './shipped.ts'
import { build, type Served, serve } from './site.ts'
import { visitor } from './visit.ts'

// The site in a language that nobody speaks: every text of ours has accented letters and is a third longer. A text
// that is plain English did not come from the messages.

let folder = ''
let site: Served
/** All that the archive itself says, in one line. */
let archiveText = ''
/** Names that are the same in every language, and those that `Intl` formats in the site's locale, which is English. */
let names: ReadonlySet<string>

const line = (text: string) => text.replace(/\s+/g, ' ').trim()
const dateNames = (locale: string) =>
  (['long', 'short'] as const).flatMap((style) => [
    ...Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(locale, { month: style }).format(new Date(2020, month)),
    ),
    ...Array.from({ length: 7 }, (_, day) =>
      new Intl.DateTimeFormat(locale, { weekday: style }).format(new Date(2020, 1, day)),
    ),
  ])

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-pseudo-'))
  const seeds = path.resolve('seeds')
  const { code, output } = await build(folder, { SEEDS_DIR: seeds, DATELINE_WORKER: 'off' }, [
    '--config',
    'test/e2e/pseudo-locale.config.ts',
  ])
  if (code !== 0) throw new Error(output)
  site = await serve(folder)
  const files = await readdir(seeds)
  const texts = await Promise.all(files.map((file) => readFile(path.join(seeds, file), 'utf8')))
  const countries = Object.values(
    JSON.parse(await readFile('node_modules/world-countries/countries.json', 'utf8')) as { cca2: string }[],
  ).map(({ cca2 }) => new Intl.DisplayNames(en.locale, { type: 'region' }).of(cca2) ?? '')
  archiveText = line(texts.join(' ')).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
  names = new Set([
    ...dateNames(en.locale),
    ...countries.flatMap((name) => name.split(/[^\p{L}]+/u)),
    'Dateline',
    // What the reader searches for.
    'virus',
    'ape',
  ])
}, 120_000)
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

const { open } = visitor(() => site.origin)

/** Returns all texts that a reader sees or hears, except for those of articles, and languages' names in themselves. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own =
      '.prose p, .prose figcaption, .prose blockquote, mark, q, pre, output, .excerpt, [data-article-text], option[lang]'
    // What index.html says where scripts fail. A translation changes the file.
    const ofTemplate = '#failed'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = [document.title]
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(`script, style, noscript, textarea, ${ofTemplate}, ${own}`))
        texts.push(node.textContent ?? '')
    for (const name of [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
      'content',
    ])
      for (const element of document.querySelectorAll(`body [${name}], meta[name=description][${name}]`))
        texts.push(element.getAttribute(name) ?? '')
    return texts
  })

/** Parts of a text that are the same in every language: addresses, file names, checksums, a sample of type. */
const NEUTRAL = /https?:\S+|\/[\w-]+|\S+\.txt|\b[0-9a-f]{64}\b|\bAa\b/g

/** Returns a text if it has words that are neither the pseudo-locale's, nor the archive's, nor names. */
function english(text: string): string {
  const whole = line(text)
  let rest = whole.replace(NEUTRAL, ' ')
  for (const { headline } of [XI_VOWS, COVID]) rest = rest.replaceAll(headline, ' ')
  rest = line(rest.replaceAll('…', ' '))
  if (rest === NOTE || ` ${archiveText} `.includes(` ${rest.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `))
    return ''
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.some((word) => /^[A-Za-z]{2,}$/.test(word) && !names.has(word)) ? whole : ''
}

test.each(viewsIn(pseudo(en)))(
  '$name: no English is left, and nothing is cut off at 320 px',
  async ({ address, arrive }) => {
    const page = await open(address, { viewport: { width: 320, height: 800 } })
    await arrive(page)
    expect((await textsOf(page)).map(english).filter(Boolean)).toEqual([])
    expect(await cutOff(page, '!!')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  },
)
