import type { Browser } from 'playwright-core'
import { openProbed, quiet } from './page-probe.ts'
import { bytesOf, type Kind, type Sent, type SiteServer } from './static-server.ts'

export interface FirstView {
  /** Bytes by kind: everything requested until the app had hydrated the page, and all fonts. */
  bytes: Record<Kind, number>
  requests: number
  total: number
  withoutFonts: number
  /** Bytes that the page loaded afterwards. */
  loadedLater: number
  /** From the start of navigation to the first rows, in milliseconds. */
  time: number
}

/** The height of an ordinary window, in pixels. */
const HEIGHT = 800

async function once(browser: Browser, server: SiteServer): Promise<FirstView> {
  const from = server.sent.length
  const { page, context } = await openProbed(browser, `${server.origin}/`, HEIGHT)
  try {
    await quiet(page, server, 1500)
    const { rows, live, origin } = await page.evaluate(() => ({
      rows: window.probe.rows ?? 0,
      live: window.probe.live ?? 0,
      origin: performance.timeOrigin,
    }))
    const sent = server.sent.slice(from)
    const isFirst = ({ at, kind }: Sent) => kind === 'fonts' || at <= origin + live
    const first = sent.filter(isFirst)
    const of = (kind: Kind) => bytesOf(first.filter((each) => each.kind === kind))
    const bytes = {
      html: of('html'),
      scripts: of('scripts'),
      styles: of('styles'),
      fonts: of('fonts'),
      data: of('data'),
    }
    const total = bytesOf(first)
    return {
      bytes,
      requests: first.length,
      total,
      withoutFonts: total - bytes.fonts,
      loadedLater: bytesOf(sent) - total,
      time: rows,
    }
  } finally {
    await context.close()
  }
}

/** Measures the first view with an empty cache. Returns the third of three visits, when all files are compressed. */
export async function measureFirstView(browser: Browser, server: SiteServer): Promise<FirstView> {
  await once(browser, server)
  await once(browser, server)
  return once(browser, server)
}
