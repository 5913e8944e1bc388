import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { VIEWS } from './routes.ts'
import { soon, visitor } from './visit.ts'

const { open } = visitor()

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}
const WIDTHS = [320, 390, 1280] as const
/** Colours do not change with the width, so all of them are gone through in one. */
const THEMES = { 320: ['paper'], 390: ['night'], 1280: ['paper', 'white', 'sepia', 'night'] } as const

let axe = ''
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})

/** What axe finds, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, rules),
    RULES,
  )
  return (results as AxeResults).violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
  )
}

describe('axe finds nothing wrong with', () => {
  test.each(VIEWS)('$name', async ({ address, arrive }) => {
    const page = await open(address)
    await arrive(page)
    // The page's own policy lets no script into it; what the debugger evaluates is outside of that.
    await page.evaluate(axe)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      for (const theme of THEMES[width]) {
        await page.evaluate((theme) => {
          document.documentElement.dataset.theme = theme
        }, theme)
        expect(await violations(page), `${width} px, ${theme}`).toEqual([])
      }
    }
  })

  test('print is dark on light, whatever the theme', async () => {
    const page = await open('/', { colorScheme: 'dark' })
    await page.getByRole('article').first().waitFor()
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await paper()).toBe('rgb(23, 21, 18)')
    await page.emulateMedia({ media: 'print' })
    // How pages are printed comes once the first view stands.
    await soon(paper).toBe('rgb(255, 255, 255)')
  })

  test('where colours are forced, the bars and the marks are seen', async () => {
    const page = await open('/?from=2020-04&to=2020-04&by=happened', { forcedColors: 'active' })
    await page.getByRole('article').first().waitFor()
    const grounds = await page
      .locator('body, .bar.bg-ink, .bar.bg-rule, .spine-mark')
      .evaluateAll((all) => all.map((each) => [each.className, getComputedStyle(each).backgroundColor]))
    const [paper, ...drawn] = grounds
    const of = (name: string) =>
      new Set(drawn.filter(([names]) => names?.includes(name)).map(([, ground]) => ground))
    expect(of('bg-ink').size).toBe(1)
    expect(of('bg-rule').size).toBe(1)
    expect(of('bg-ink')).not.toEqual(of('bg-rule'))
    expect([...of('bar')]).not.toContain(paper?.[1])
  })
})
