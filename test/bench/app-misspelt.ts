import type { Browser, Page } from 'playwright-core'
import { answered, openProbed, quiet, searchBox } from './page-probe.ts'
import type { Samples } from './sample-words.ts'
import type { SiteServer } from './static-server.ts'

/** Shares of misspelt words, from 0 to 1. */
export interface MisspeltShares {
  /** The right word was searched for instead or, if no word was replaced, is highlighted in exactly its form. */
  found: number
  /** The right word was found, or suggested. */
  foundOrSuggested: number
}

/** The time limit for words to be highlighted in the rows, in milliseconds. */
const HIGHLIGHT_TIMEOUT = 1500

/**
 * Returns what the page does with the misspelt word in its search box. Reads the lines about misspellings, in which
 * the word searched for instead is a `strong` element and suggestions are buttons.
 */
async function outcomeOf(
  page: Page,
  wrong: string,
  right: string,
): Promise<'found' | 'suggested' | 'neither'> {
  const outcome = await page.waitForFunction(
    ({ wrong, right, since, timeout }) => {
      const main = document.querySelector('main') ?? document.body
      const has = (elements: Iterable<Element>) =>
        [...elements].some(({ textContent }) =>
          (textContent ?? '')
            .toLowerCase()
            .split(/\P{L}+/u)
            .includes(right),
        )
      const lines = [...main.querySelectorAll('p')].filter(({ textContent }) =>
        /^(?:Showing results for|Did you mean)/.test(textContent ?? ''),
      )
      const [line] = lines
      if (line?.textContent?.startsWith('Showing') && !line.textContent.includes(`“${wrong}”`)) return false
      const searched = line?.querySelector('strong')
      if (has(searched ? [searched] : main.querySelectorAll('article mark'))) return 'found'
      // Words are highlighted a moment after their articles are listed; the line about misspellings shows at once.
      const isLate = Date.now() - since > timeout
      const rows = [...main.querySelectorAll('article')].slice(0, 10)
      const isComplete = rows.length > 0 && rows.every((row) => row.querySelector('p mark'))
      if (!searched && !isComplete && !isLate) return false
      return has(lines.flatMap((each) => [...each.querySelectorAll('button')])) ? 'suggested' : 'neither'
    },
    { wrong, right, since: Date.now(), timeout: HIGHLIGHT_TIMEOUT },
    { polling: 30 },
  )
  return (await outcome.jsonValue()) || 'neither'
}

/** Measures for how many misspelt words the right one is found or suggested. */
export async function measureMisspelt(
  browser: Browser,
  server: SiteServer,
  misspelt: Samples['misspelt'],
): Promise<MisspeltShares> {
  const { page, context } = await openProbed(browser, `${server.origin}/`)
  let found = 0
  let suggested = 0
  try {
    await quiet(page, server)
    for (const { wrong, right } of misspelt) {
      await searchBox(page).fill(wrong)
      await answered(page)
      const outcome = await outcomeOf(page, wrong, right)
      if (outcome === 'found') found++
      else if (outcome === 'suggested') suggested++
    }
  } finally {
    await context.close()
  }
  return { found: found / misspelt.length, foundOrSuggested: (found + suggested) / misspelt.length }
}
