import type { Page } from 'playwright-core'

/**
 * Returns the elements whose own text is cut off, apart from texts of articles.
 * @param has a text that only texts of the interface contain
 */
export const cutOff = (page: Page, has = ''): Promise<string[]> =>
  page.evaluate(
    (has) =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => {
          const { overflowX, overflowY, display } = getComputedStyle(element)
          if (
            display === 'none' ||
            element.closest('.sr-only, svg, [hidden], script, [dir=auto]') ||
            element.offsetWidth < 4
          )
            return false
          const text = [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() && textContent.includes(has),
          )
          return (
            text &&
            ((overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
              (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2))
          )
        })
        .map((element) => element.outerHTML.slice(0, 200)),
    has,
  )
