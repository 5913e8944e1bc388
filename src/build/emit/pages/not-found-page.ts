import { publishedTexts } from '../../../messages/published.ts'
import type { BundledSite, Emitter } from '../emitter.ts'
import { ROOT } from './fill-template.ts'
import { loadPrerenderer } from './prerender-pages.ts'

/** The page for addresses that do not exist. With scripts, the app suggests other pages. */
export const notFoundPage = {
  name: 'not-found page',
  async emit({ manifest, app: { base, prerenderer, template } }, { folder, previous, write }) {
    const folders = { folder, previous }
    const { prerenderNotFound } = await loadPrerenderer({ prerenderer, folders, base, manifest })
    const notice = `<noscript>${prerenderNotFound(publishedTexts(manifest.settings.language).site.notFound)}</noscript>`
    write(
      '404.html',
      template.replace(ROOT, () => notice + ROOT),
    )
  },
} satisfies Emitter<Pick<BundledSite, 'manifest' | 'app'>>
