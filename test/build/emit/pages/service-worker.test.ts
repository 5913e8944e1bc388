import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { precachedFiles } from '../../../../src/build/emit/pages/service-worker.ts'

test('the service worker lists the app and no data, with revisions that change', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-worker-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const write = (file: string, text: string) => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const app = ['start.js', 'start.json', 'shell.html', 'manifest.webmanifest', 'icon.svg']
  const icons = ['icon-192.png', 'icon-512.png', 'icon-maskable.png']
  const assets = ['first-1a2b3c.js', 'first-1a2b3c4d.css', 'alegreya-latin-1a2b3c4d.woff2']
  for (const file of [...app, ...icons, ...assets.map((name) => `assets/${name}`)]) write(file, file)
  write('assets/alegreya-greek-1a2b3c4d.woff2', '')
  write('index.html', '')
  write('data/cards.json', '')

  const files = precachedFiles(folder, 'assets')
  expect(files.map(({ url }) => url).sort()).toEqual(
    [...app, ...icons, ...assets.map((name) => `assets/${name}`)].sort(),
  )
  const revisionOf = (list: typeof files, name: string) => list.find(({ url }) => url === name)?.revision
  expect(revisionOf(files, 'assets/first-1a2b3c.js')).toBeNull()

  write('shell.html', 'changed')
  const changed = precachedFiles(folder, 'assets')
  expect(revisionOf(changed, 'shell.html')).not.toBe(revisionOf(files, 'shell.html'))
  expect(revisionOf(changed, 'start.js')).toBe(revisionOf(files, 'start.js'))
})
