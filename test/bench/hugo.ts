import { spawn, spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { endOf } from './end-of.ts'
import { makeNews } from './generate-news.ts'
import type { Shape } from './news-dates.ts'

/** Durations of one build of the peer, in milliseconds. */
export interface HugoBuild {
  hugo: number
  pagefind: number
}

/** Returns the version of Hugo that is installed, or undefined. */
export function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return /v[\d.]+/.exec(stdout ?? '')?.[0]
}

/** Plain pages: no taxonomies or feeds, and nothing is minified. */
const CONFIG = `baseURL: https://example.org/
title: News
languageCode: en
disableKinds: [taxonomy, term, RSS]
`
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>${body}</body></html>\n`
const LAYOUTS = {
  'index.html': page(
    '<h1>{{ .Title }}</h1><ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
  ),
  '_default/list.html': page(
    '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time></li>{{ end }}</ul>',
  ),
  '_default/single.html': page(
    '<article data-pagefind-body><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02 15:04" }}</time>{{ .Content }}</article>',
  ),
}

/** Pagefind's own command. */
const PAGEFIND = fileURLToPath(new URL('node_modules/pagefind/lib/runner/bin.cjs', import.meta.url))
/** Articles written at a time. */
const CONCURRENCY = 64

/**
 * Writes a site for Hugo with the same articles as Markdown: a page for each article, and a list for each month.
 * @param folder the folder of the site
 */
export async function writeHugoSite(folder: string, count: number, shape: Shape): Promise<void> {
  const write = async (file: string, text: string) => {
    const to = path.join(folder, file)
    await mkdir(path.dirname(to), { recursive: true })
    await writeFile(to, text)
  }
  await write('config.yaml', CONFIG)
  for (const [file, text] of Object.entries(LAYOUTS)) await write(`layouts/${file}`, text)
  const queue = makeNews(count, 1, shape)
  const writeNext = async () => {
    for (const { file, text } of queue) {
      const [headline = '', date = '', ...body] = text.split('\n')
      const matter = `title: ${JSON.stringify(headline)}\ndate: ${date.replace(' ', 'T')}:00Z`
      await write(
        `content/${date.slice(0, 7)}/${path.basename(file, '.txt')}.md`,
        `---\n${matter}\n---\n${body.join('\n')}`,
      )
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, writeNext))
}

/**
 * Builds such a site from scratch with Hugo, and its search index with Pagefind's default settings.
 * @throws Error with the output if one of them fails
 */
export async function buildHugo(folder: string): Promise<HugoBuild> {
  const site = path.join(folder, 'public')
  await rm(site, { recursive: true, force: true })
  const hugo = await timed('hugo', ['--quiet', '--source', folder])
  return { hugo, pagefind: await timed(process.execPath, [PAGEFIND, '--site', site]) }
}

/** Runs a command. Returns its duration in milliseconds. */
async function timed(command: string, args: readonly string[]): Promise<number> {
  const from = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  await endOf(child, command)
  return performance.now() - from
}
