import { ASSETS_FILE, type AssetList, SHELL, START_FILE, WORKER_FILE } from '../../../format/app-files.ts'
import type { Manifest } from '../../../format/manifest.ts'
import type { MessageFiles } from '../../../format/offline/service-worker.ts'
import { hasPages } from '../../../format/site-paths.ts'
import { interfaceLanguage } from '../../../messages/interface-language.ts'
import type { BundledApp } from '../../bundle/app.ts'
import { mapKinds } from '../../bundle/page-parts.ts'
import { hashOf, sha256Of } from '../../output/hashes.ts'
import type { BundledSite, Emitter } from '../emitter.ts'

/** A file of the app shell. If its name contains a hash, it needs no revision. */
interface ShellFile {
  url: string
  revision: string | null
}

/**
 * Parts of the empty page that the shell leaves out: where there is a service worker, there are scripts, and it has the
 * main script.
 */
const NOT_IN_SHELL = /\s*(?:<noscript>.*?<\/noscript>|<link rel="modulepreload"[^>]*>)|(?<=\n)\s+/gs

/** Files of the app shell at the top of the site. */
const TOP_FILES = ['start.js', START_FILE, SHELL, 'icon.svg']

/**
 * A worker for sites that no longer want one: it empties all caches of its origin, unregisters itself, and reloads
 * open pages.
 */
const SELF_REMOVING_WORKER = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  const remove = async () => {
    await self.registration.unregister()
    for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url)
    for (const name of await self.caches.keys()) self.caches.delete(name)
  }
  event.waitUntil(remove())
})
`

/** The app: its scripts and styles, its empty page, the list that start.js needs, and the service worker. */
export const appFiles = {
  name: 'app files',
  emit({ app, manifest }, { write }) {
    const archive = { ...manifest, build: hashOf(JSON.stringify([app.template, manifest])) }
    const scripts = mapKinds(app.parts, ({ scripts }) => scripts)
    const files = new Map(app.files)
      .set(SHELL, app.template.replace(NOT_IN_SHELL, ''))
      .set(START_FILE, JSON.stringify({ ...scripts, messages: app.messages, archive }))
    const { shell, next, all } = cachedFiles({ ...app, files })
    files.set(ASSETS_FILE, JSON.stringify(all))
    files.set(
      WORKER_FILE,
      app.worker
        ? `const SHELL_FILES=${JSON.stringify(shell)},NEXT_FILES=${JSON.stringify(next)},MESSAGES=${JSON.stringify(messagesFor(app, manifest))};\n${app.worker}`
        : SELF_REMOVING_WORKER,
    )
    if (!hasPages(manifest.settings)) files.set('index.html', app.template)
    for (const [file, content] of files) write(file, content)
  },
} satisfies Emitter<Pick<BundledSite, 'app' | 'manifest'>>

/** The files of the app that the service worker caches. Data of the archive is not among them. */
interface CachedFiles {
  /** The files that every page needs, the timeline included: cached when the worker is installed. */
  shell: ShellFile[]
  /** The files that the reader needs besides. It is the view that is likely to be opened next. */
  next: string[]
  /** All scripts, styles and fonts, for readers who download the archive. */
  all: AssetList
}

/** Returns the messages that the service worker caches: those of the language that it was registered for. */
const messagesFor = (
  { messages }: BundledApp,
  { settings, interfaceLanguages, formerStates }: Manifest,
): MessageFiles => ({
  hash: messages,
  language: interfaceLanguage(settings.language, interfaceLanguages),
  groups: ['first', 'reader', ...(formerStates ? (['former'] as const) : [])],
})

/** Lists the files of the app that the service worker caches. Paths are relative to the base. */
function cachedFiles({
  files,
  parts: { timeline, reader },
  styles,
  messages,
}: Pick<BundledApp, 'files' | 'parts' | 'styles' | 'messages'>): CachedFiles {
  const first = [...timeline.scripts, ...styles]
  const hashed = [...files.keys()]
    .filter((file) => file.startsWith('assets/') && !(messages && file.endsWith(`-${messages}.js`)))
    .sort()
  const contentOf = (file: string) => files.get(file) ?? ''
  return {
    shell: [
      ...first.map((url) => ({ url, revision: null })),
      ...TOP_FILES.map((url) => ({ url, revision: sha256Of(contentOf(url)).slice(0, 16) })),
    ],
    next: [...reader.scripts, ...reader.styles].filter((file) => !first.includes(file)),
    all: {
      files: hashed,
      messages,
      bytes: hashed.reduce((sum, file) => sum + Buffer.byteLength(contentOf(file)), 0),
    },
  }
}
