import type { Plugin, ResolvedConfig } from 'vite'
import type { ArchiveSettings } from '../../archive/article.ts'
import { parseSettings } from '../../archive/settings/settings.ts'
import { WEB_MANIFEST } from '../../format/app-files.ts'
import { THEME_COLOURS } from '../../format/theme-colours.ts'
import { publishedTexts } from '../../messages/published.ts'
import { readArchiveTexts } from '../read/folder.ts'

const BACKGROUND = THEME_COLOURS.paper.paper

/**
 * Makes the site an app that browsers can install: adds a web app manifest with the archive's title.
 * @param directory the seeds folder
 */
export function webApp(directory: string): Plugin {
  let config: ResolvedConfig
  return {
    name: 'dateline:web-app',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle() {
      const { settings } = parseSettings(readArchiveTexts(directory).settings)
      const source = JSON.stringify(webAppManifest(settings, config.base))
      this.emitFile({ type: 'asset', fileName: WEB_MANIFEST, source })
    },
  }
}

/**
 * Returns the web app manifest of an archive, as defined by https://www.w3.org/TR/appmanifest/.
 * @param base the path of the site, with a slash at its end
 */
export const webAppManifest = (
  { title, language }: Pick<ArchiveSettings, 'title' | 'language'>,
  base: string,
) => ({
  id: base,
  name: title,
  short_name: title,
  description: publishedTexts(language).site.appDescription,
  lang: language,
  start_url: base,
  scope: base,
  display: 'standalone',
  theme_color: BACKGROUND,
  background_color: BACKGROUND,
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
})
