import { describe, expect, test } from 'vitest'
import { XI_VOWS } from './shipped.ts'
import { visitor } from './visit.ts'

const { open } = visitor()

describe('small capitals', () => {
  test.each(['/', XI_VOWS.address])(
    'are written as they would stand in any other face: %s',
    async (address) => {
      const page = await open(address)
      const parts = page.locator('.caps')
      await parts.last().waitFor()
      // What is seen, and what is written.
      expect(await parts.allInnerTexts()).toEqual(await parts.allTextContents())
    },
  )

  test('are of one height, whether a letter is written small or large', async () => {
    const page = await open('/')
    const caps = page.locator('.caps').first()
    await page.evaluate(() => document.fonts.load('16px "Alegreya SC"'))
    const width = (text: string) =>
      caps.evaluate((each, text) => {
        const part = document.createElement('span')
        part.textContent = text
        each.append(part)
        const { width } = part.getBoundingClientRect()
        part.remove()
        return width
      }, text)
    const letters = 'Beijing Évian'
    expect(await width(letters.toUpperCase())).toBe(await width(letters.toLowerCase()))
  })
})
