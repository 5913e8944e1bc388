import { codeHash } from '../cache/code-hash.ts'
import { compiled } from '../cache/compiled.ts'
import type { SitePlugins } from './site-plugins.ts'

/**
 * Returns the plugins that turn a seeds folder into a site. They are compiled when the code has changed: Vite would
 * compile them with its configuration, in every build.
 */
export const dateline: SitePlugins = async (...options) => {
  const url = await compiled(new URL('./site-plugins.ts', import.meta.url).href, codeHash())
  const { sitePlugins } = (await import(url)) as { sitePlugins: SitePlugins }
  return sitePlugins(...options)
}
