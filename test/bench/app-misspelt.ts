import type { Browser, Page } from 'playwright-core'
import { answered, openProbed, quiet, searchBox } from './page-probe.ts'
import type { Samples } from './sample-words.ts'
import type { SiteServer } from './static-server.ts'

/** The shares of misspelt words, from 0 to 1, for which the right one … */
export interface MisspeltFound {
  /** … is searched in its place or, where nothing is, is marked in exactly its form in what is shown. */
  atOnce: number
  /** … is that, or is offered. */
  orOffered: number
}

/** How long rows may take to have their words marked, in milliseconds. */
const PATIENCE = 1500

/**
 * What the page makes of the misspelt word in its box. What src/timeline/did-you-mean.tsx says is read here and
 * nowhere else: what was searched instead is strong, what else may have been meant are buttons.
 */
async function offers(page: Page, wrong: string, right: string): Promise<'found' | 'offered' | 'neither'> {
  const answer = await page.waitForFunction(
    ({ wrong, right, since, patience }) => {
      const main = document.querySelector('main') ?? document.body
      const has = (elements: Iterable<Element>) =>
        [...elements].some(({ textContent }) =>
          (textContent ?? '')
            .toLowerCase()
            .split(/\P{L}+/u)
            .includes(right),
        )
      const line = [...main.querySelectorAll('p')].find(({ textContent }) =>
        /^(?:Showing results for|Did you mean)/.test(textContent ?? ''),
      )
      if (line?.textContent?.startsWith('Showing') && !line.textContent.includes(`“${wrong}”`)) return false
      const searched = line?.querySelector('strong')
      if (has(searched ? [searched] : main.querySelectorAll('article mark'))) return 'found'
      // Words are marked a moment after their articles are listed; what was searched instead is told at once.
      const isLate = Date.now() - since > patience
      const rows = [...main.querySelectorAll('article')].slice(0, 10)
      const isComplete = rows.length > 0 && rows.every((row) => row.querySelector('p mark'))
      if (!searched && !isComplete && !isLate) return false
      return has(line?.querySelectorAll('button') ?? []) ? 'offered' : 'neither'
    },
    { wrong, right, since: Date.now(), patience: PATIENCE },
    { polling: 30 },
  )
  return (await answer.jsonValue()) || 'neither'
}

/** For how many misspelt words the right one is found. */
export async function measureMisspelt(
  browser: Browser,
  server: SiteServer,
  misspelt: Samples['misspelt'],
): Promise<MisspeltFound> {
  const { page, context } = await openProbed(browser, `${server.origin}/`)
  let found = 0
  let offered = 0
  try {
    await quiet(page, server)
    for (const { wrong, right } of misspelt) {
      await searchBox(page).fill(wrong)
      await answered(page)
      const offer = await offers(page, wrong, right)
      if (offer === 'found') found++
      else if (offer === 'offered') offered++
    }
  } finally {
    await context.close()
  }
  return { atOnce: found / misspelt.length, orOffered: (found + offered) / misspelt.length }
}
