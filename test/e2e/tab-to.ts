import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Tells if the focused element is on the screen and visibly focused. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const box = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    // A thumb's outline stands on the thumb, where it cannot be asked for.
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return (
      (outlined || element.classList.contains('thumb')) &&
      element.matches(':focus-visible') &&
      box.width > 1 &&
      box.bottom > 0 &&
      box.top < window.innerHeight
    )
  })

/** Presses Tab until an element has the focus; every one on the way must show it. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement
      return (
        element.labels?.[0]?.textContent || element.getAttribute('aria-label') || element.textContent || ''
      )
    })
    expect(await showsFocus(page), `the focus on “${name}” shows`).toBe(true)
    if (wanted.test(name)) return
    passed.push(name)
  }
  throw new Error(`Tab never came to ${wanted}; it came to ${passed.join(', ')}`)
}
