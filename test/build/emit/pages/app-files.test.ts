import { expect, test } from 'vitest'
import type { BundledApp } from '../../../../src/build/bundle/app.ts'
import { appFiles } from '../../../../src/build/emit/pages/app-files.ts'
import type { Output } from '../../../../src/build/output/output.ts'
import type { Manifest } from '../../../../src/format/manifest.ts'
import type { MessageFiles } from '../../../../src/format/offline/service-worker.ts'

const shell = ['assets/index-1.js', 'assets/index-1.css']
const next = ['assets/reader-1.js', 'assets/marks-1.js', 'assets/reader-1.css']
const messages = ['assets/en-first-0a1b2c3.js', 'assets/de-first-0a1b2c3.js']
const others = ['assets/map-1.js', 'assets/alegreya-greek-1a2b3c4d.woff2']
const app = {
  template: '<!doctype html>',
  parts: {
    timeline: { scripts: ['assets/index-1.js'], styles: [] },
    reader: {
      scripts: ['assets/index-1.js', 'assets/reader-1.js', 'assets/marks-1.js'],
      styles: ['assets/reader-1.css'],
    },
  },
  styles: ['assets/index-1.css'],
  worker: 'worker()',
  messages: '0a1b2c3',
  files: new Map(
    ['start.js', 'icon.svg', ...shell, ...next, ...others, ...messages].map((file) => [file, '12345']),
  ),
} as unknown as BundledApp

const archive = { settings: { language: 'de-AT' }, interfaceLanguages: ['en', 'de'] }

/** Returns the files that are written for an archive, and the lists in the service worker. */
function written(manifest: object, changed: Partial<BundledApp> = {}) {
  const files = new Map<string, string | Uint8Array>()
  const write: Output['write'] = (file, content) => void files.set(file, content)
  appFiles.emit({ app: { ...app, ...changed }, manifest: manifest as Manifest }, { write } as Output)
  const text = (file: string) => String(files.get(file))
  const [, shell = '[]', next = '[]', messages = '{}'] =
    /^const SHELL_FILES=(.*),NEXT_FILES=(.*),MESSAGES=(.*);\nworker\(\)$/.exec(text('sw.js')) ?? []
  return {
    text,
    paths: [...files.keys()],
    shell: JSON.parse(shell) as { url: string; revision: string | null }[],
    next: JSON.parse(next) as string[],
    messages: JSON.parse(messages) as MessageFiles,
  }
}

test('the service worker lists the shell, the reader, and everything else of the app for downloads', () => {
  const site = written(archive)
  const top = ['start.js', 'start.json', 'shell.html', 'icon.svg']
  expect(site.shell.map(({ url }) => url).sort()).toEqual([...shell, ...top].sort())
  expect(site.next.sort()).toEqual(next.sort())
  const { files, bytes } = JSON.parse(site.text('assets.json'))
  expect(files.sort()).toEqual([...shell, ...next, ...others].sort())
  expect(bytes).toBe(35)
  expect(written(archive, { worker: '' }).text('sw.js')).toContain('unregister')
})

test('the service worker caches the messages of one language, by default that of the archive', () => {
  expect(written(archive).messages).toEqual({ hash: '0a1b2c3', language: 'de', groups: ['first', 'reader'] })
  const former = written({ ...archive, formerStates: true, settings: { language: 'nl' } })
  expect(former.messages).toMatchObject({ language: 'en', groups: ['first', 'reader', 'former'] })
})

test('another archive changes the list that pages begin with, and nothing else of the app', () => {
  const [one, other] = [written({ ...archive, articles: 2 }), written({ ...archive, articles: 3 })]
  expect(JSON.parse(other.text('start.json'))).toMatchObject({
    reader: ['assets/index-1.js', 'assets/reader-1.js', 'assets/marks-1.js'],
    archive: { articles: 3 },
  })
  const changed = one.paths.filter((file) => one.text(file) !== other.text(file))
  expect(changed).toEqual(['start.json', 'sw.js'])
  const revisions = (site: typeof one) => new Map(site.shell.map(({ url, revision }) => [url, revision]))
  expect(revisions(one).get('assets/index-1.js')).toBeNull()
  expect(revisions(one).get('start.js')).toBe(revisions(other).get('start.js'))
  expect(revisions(one).get('start.json')).not.toBe(revisions(other).get('start.json'))
})

test('a site without pages begins with the empty one', () => {
  expect(written({ ...archive, settings: { ...archive.settings, pages: 'none' } }).text('index.html')).toBe(
    '<!doctype html>',
  )
  expect(written(archive).paths).not.toContain('index.html')
})
