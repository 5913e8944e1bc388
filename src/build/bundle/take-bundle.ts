import { readFileSync } from 'node:fs'
import path from 'node:path'
import { minifySync, type ResolvedConfig, type Rolldown } from 'vite'
import { filesIn } from '../cache/code-hash.ts'
import type { BundledApp } from './app.ts'
import { bundleMessages } from './message-files.ts'
import { type PageModules, pagePartsOf } from './page-parts.ts'

/** The script that starts the app. Its source is in public/. */
const SCRIPT = 'start.js'
/** The app's main script, which pages do not name: start.js loads it, once it has the manifest. */
const MODULE = /<script type="module"( crossorigin)? src="([^"]*)"><\/script>/g

const START = /(<script async src="[^"]*start\.js")>/

/** Returns the app that the bundler has made. */
export async function takeBundle(
  bundle: Rolldown.OutputBundle,
  { root, base, publicDir }: ResolvedConfig,
  pageModules: PageModules,
): Promise<Omit<BundledApp, 'prerenderer' | 'worker'>> {
  const files = new Map<string, string | Uint8Array>()
  for (const file of publicDir ? filesIn(publicDir) : []) {
    const name = path.relative(publicDir, file).replaceAll('\\', '/')
    files.set(name, readFileSync(file))
  }
  const script = files.get(SCRIPT)
  if (script) files.set(SCRIPT, minifySync(SCRIPT, script.toString()).code)
  const outputs = Object.values(bundle)
  for (const output of outputs)
    files.set(output.fileName, output.type === 'chunk' ? output.code : output.source)
  const html = String(files.get('index.html') ?? '')
  files.delete('index.html')
  const chunks = outputs.filter((output) => output.type === 'chunk')
  const parts = pagePartsOf(chunks, pageModules, root)
  const texts = await bundleMessages(chunks, parts)
  for (const [file, content] of texts.files) files.set(file, content)
  const styles = chunks.flatMap(({ isEntry, viteMetadata }) =>
    isEntry ? [...(viteMetadata?.importedCss ?? [])] : [],
  )
  const template = html
    .replace(MODULE, '<link rel="modulepreload"$1 href="$2">')
    // `data-room` is for the start.js of an earlier version: its service worker serves it until the reader updates.
    .replace(START, '$1 data-view="" data-room="">')
  return { base, files, template, parts, styles, messages: texts.messages }
}
