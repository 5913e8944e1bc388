import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { focused, inView, soon, visitor } from './visit.ts'

const { open } = visitor()

async function opened(address: string, options = {}): Promise<Page> {
  const page = await open(address, options)
  await page.getByText('View source file').waitFor()
  return page
}
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

describe('an article', () => {
  test('is shared by its address alone, without the filters that it was opened from', async () => {
    const page = await opened(`${XI_VOWS.address}?country=ve`, withClipboard)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Share this article' })
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await dialog.getByText('Copied').waitFor()
    expect(await clipboard(page)).toBe(new URL(XI_VOWS.address, page.url()).href)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('is shared also where the browser gives pages no clipboard, as without https', async () => {
    const page = await open('/about')
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.goto(new URL(XI_VOWS.address, page.url()).href)
    await page.getByText('View source file').waitFor()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Share this article' })
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await dialog.getByText('Copied').waitFor()
    expect(await focused(page)).toBe('Copy link')
    await page.keyboard.press('Escape')
    const search = page.getByRole('combobox', { name: /^Search/ })
    await search.focus()
    await page.keyboard.press('ControlOrMeta+V')
    expect(await search.inputValue()).toBe(new URL(XI_VOWS.address, page.url()).href)
  })

  test('is shared by the system’s sheet where there is one', async () => {
    const page = await open('/about')
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async (data: ShareData) => {
          document.title = `shared ${data.title} ${data.url}`
        },
      })
    })
    await page.goto(new URL(XI_VOWS.address, page.url()).href)
    await page.getByText('View source file').waitFor()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await soon(() => page.title()).toMatch(/^shared Xi vows .*virus-fight$/)
  })

  test('is cited in words and in files', async () => {
    const page = await opened(XI_VOWS.address, withClipboard)
    await page.getByRole('button', { name: 'Cite' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cite this article' })
    await dialog.getByRole('button', { name: 'Copy APA (7th edition)' }).click()
    await dialog.getByText('Copied').waitFor()
    expect(await clipboard(page)).toMatch(
      /^Xi vows to back nations virus fight\. \(2020, April 11\)\. Dateline\. http/,
    )
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download RIS' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('2020-04-11-xi-vows-to-back-nations-virus-fight.ris')
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^TY {2}- NEWS/m)
  })

  test('is read aloud sentence by sentence, with the sentence lit; and not at all without a voice', async () => {
    const page = await opened(COVID.address)
    expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0)
    await page.addInitScript(() => {
      const spoken: string[] = []
      let current: SpeechSynthesisUtterance | undefined
      Object.assign(window, {
        spoken,
        finish: () => {
          const done = current
          current = undefined
          done?.onend?.(new Event('end') as SpeechSynthesisEvent)
        },
      })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string
          constructor(text: string) {
            this.text = text
          }
        },
      })
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => [{ name: 'Test', lang: 'en-GB', localService: true }],
          speak: (utterance: SpeechSynthesisUtterance) => {
            current = utterance
            spoken.push(utterance.text)
          },
          cancel: () => {
            current = undefined
          },
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        },
      })
    })
    await page.reload()
    await page.getByRole('button', { name: 'Listen' }).click()
    const player = page.getByRole('region', { name: 'Audio player' })
    await player.waitFor()
    const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
    const finish = () => page.evaluate(() => (window as unknown as { finish: () => void }).finish())
    await soon(spoken).toEqual([COVID.headline])
    await finish()
    await soon(async () => (await spoken()).length).toBe(2)
    const lit = page.locator('[data-spoken]')
    await soon(() => lit.count()).toBe(1)
    // What Tab comes to does not lie below the player, nor does the end of the page.
    const below = await player.evaluate((bar) => bar.getBoundingClientRect().top)
    await page.getByRole('link', { name: 'Link to this passage' }).first().focus()
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      const bottom = await page.evaluate(() => {
        const element = document.activeElement
        const elsewhere = element === document.body || element?.closest('[aria-label="Audio player"]')
        return elsewhere ? 0 : element?.getBoundingClientRect().bottom
      })
      expect(bottom).toBeLessThanOrEqual(below)
    }
    await player.getByRole('button', { name: 'Pause' }).focus()
    await page.keyboard.press('Enter')
    await player.getByRole('button', { name: 'Play', exact: true }).click()
    await soon(async () => (await spoken()).length).toBe(3)
    await player.getByRole('button', { name: 'Next sentence' }).click()
    await soon(async () => (await spoken()).length).toBe(4)
    await player.getByRole('button', { name: 'Close audio player' }).click()
    expect(await lit.count()).toBe(0)
    await soon(() => focused(page)).toBe('listen')
  })
})

describe('the place in an article', () => {
  test('is remembered, and gone on with from the timeline and from the article', async () => {
    const page = await opened(XI_VOWS.address)
    await page.mouse.move(600, 400)
    await page.mouse.wheel(0, 900)
    await soon(() => page.evaluate(() => localStorage.getItem('dateline-places'))).toContain('virus-fight')
    await page.goto(new URL('/', page.url()).href)
    const nav = page.getByRole('navigation', { name: 'Continue reading' })
    await nav.getByRole('link', { name: XI_VOWS.headline }).click()
    await page.getByText('View source file').waitFor()
    await soon(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
    expect(await inView(page, '.prose [id^="p-"][data-target]')).toBe(true)
    await page.goto(new URL(XI_VOWS.address, page.url()).href)
    await page.getByRole('link', { name: /^Resume at \d+%/ }).click()
    await soon(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
    // Its end has been seen: there is nothing to go on with.
    await page.getByText('View source file').scrollIntoViewIfNeeded()
    await soon(() => page.evaluate(() => localStorage.getItem('dateline-places'))).toBe('[]')
    await page.goto(new URL('/', page.url()).href)
    await page.getByRole('article').first().waitFor()
    expect(await nav.count()).toBe(0)
  })

  test('is let go on the timeline', async () => {
    const page = await opened(XI_VOWS.address)
    await page.mouse.move(600, 400)
    await page.mouse.wheel(0, 900)
    await soon(() => page.evaluate(() => localStorage.getItem('dateline-places'))).toContain('virus-fight')
    await page.goto(new URL('/', page.url()).href)
    await page.getByRole('button', { name: /^Dismiss/ }).click()
    expect(await page.getByRole('navigation', { name: 'Continue reading' }).count()).toBe(0)
  })
})
