import type { Browser, Page } from 'playwright-core'
import { answered, openProbed, quiet, searchBox } from './page-probe.ts'
import type { Samples } from './sample-words.ts'
import type { SiteServer } from './static-server.ts'

/**
 * Whether the page offers a word for what was typed, or shows what it found by it: in a line that says “did you
 * mean” or the like, or among the words that are marked. What the page says is read here and nowhere else.
 * @returns undefined where the page offers nothing at all
 */
function offers(page: Page, right: string): Promise<boolean | undefined> {
  return page.evaluate((right) => {
    const main = document.querySelector('main') ?? document.body
    const lines = [...main.querySelectorAll('p, section, [role=status], [role=note]')]
      .map((element) => element.textContent ?? '')
      .filter((text) => text.length < 500 && /did you mean|instead of|showing|shown for/i.test(text))
    const marked = [...main.querySelectorAll('mark')].map((mark) => mark.textContent ?? '')
    if (lines.length + marked.length === 0) return undefined
    return [...lines, ...marked].some((text) =>
      text
        .toLowerCase()
        .split(/\P{L}+/u)
        .includes(right),
    )
  }, right)
}

/**
 * The share of misspelt words for which the right one is found, from 0 to 1; undefined where the page never offers
 * another word.
 */
export async function measureMisspelt(
  browser: Browser,
  server: SiteServer,
  misspelt: Samples['misspelt'],
): Promise<number | undefined> {
  const { page, context } = await openProbed(browser, `${server.origin}/`)
  let right = 0
  let offered = false
  try {
    await quiet(page, server)
    for (const each of misspelt) {
      await searchBox(page).fill(each.wrong)
      await answered(page)
      let offer = await offers(page, each.right)
      // Words are marked a moment after their articles are listed.
      for (let tries = 0; tries < 5 && offer !== true; tries++) {
        await page.waitForTimeout(60)
        offer = await offers(page, each.right)
      }
      if (offer) right++
      offered ||= offer !== undefined
    }
  } finally {
    await context.close()
  }
  return offered ? right / misspelt.length : undefined
}
