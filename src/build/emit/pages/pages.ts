import { readFileSync } from 'node:fs'
import { build as buildMessages } from '#messages/build'
import { shareImagesOf } from '../../../format/share-image-paths.ts'
import { hasPages } from '../../../format/site-paths.ts'
import { mapKinds } from '../../bundle/page-parts.ts'
import { sha256Of } from '../../output/hashes.ts'
import { inParts } from '../../workers/workers.ts'
import type { BundledSite, Emitter } from '../emitter.ts'
import { contentOf } from './article-source.ts'
import { fillTemplate } from './fill-template.ts'
import { pageInputs } from './page-inputs.ts'
import { pageFile } from './page-list.ts'
import { prerenderPages } from './prerender-pages.ts'

/** With this many pages, workers save more time than they take to start. */
const WORTH_WORKERS = 400
/** Pages of one task. */
const PART = 64

/** All pages, prerendered. A page whose inputs are unchanged stays. */
export const pages = {
  name: 'pages',
  async emit(site, output) {
    const { manifest, code, workers, progress, app } = site
    if (!hasPages(manifest.settings)) return
    const { folder, previous } = output
    const { base, prerenderer, template } = app
    const styles = mapKinds(app.parts, ({ styles }) =>
      styles.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`).join(''),
    )
    const common = sha256Of(
      JSON.stringify([
        code,
        sha256Of(readFileSync(prerenderer)),
        base,
        fillTemplate(template)({ page: '', kind: '', head: '', more: '', body: '', data: '' }),
        styles,
        manifest.settings,
        shareImagesOf(manifest),
      ]),
    )
    const all = pageInputs({ ...site, related: await site.related })
    const keys = new Map(
      all.flatMap(({ address, articles, content }) =>
        content === undefined
          ? []
          : [
              [
                address,
                sha256Of(JSON.stringify([common, address, articles.map(contentOf), content])),
              ] as const,
            ],
      ),
    )
    const left = all.flatMap(({ content, ...page }) => {
      const key = keys.get(page.address)
      return key && output.keep(pageFile(page.address), key) ? [] : page
    })
    const step = progress.begin(buildMessages.pages, left.length)
    const job = { prerenderer, folders: { folder, previous }, base, template, styles, manifest }
    const tasks = inParts(left, PART).map((pages) => ({ job, pages }))
    const add = (_written: unknown, { pages }: (typeof tasks)[number]) => {
      for (const { address } of pages) output.wrote(pageFile(address), keys.get(address) ?? '')
      step.add(pages.length)
    }
    await workers.run(prerenderPages, tasks, add, left.length >= WORTH_WORKERS)
    step.end()
  },
} satisfies Emitter<BundledSite>
