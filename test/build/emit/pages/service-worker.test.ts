import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Rolldown } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { appFiles } from '../../../../src/build/emit/pages/service-worker.ts'

const chunk = (fileName: string, module: string, more: object = {}) => ({
  type: 'chunk',
  fileName,
  imports: [],
  isEntry: false,
  moduleIds: [`/project/${module}`],
  ...more,
})
const css = (...files: string[]) => ({ viteMetadata: { importedCss: new Set(files) } })
const files = {
  index: chunk('assets/index-1.js', 'src/entry/main.tsx', { isEntry: true, ...css('assets/index-1.css') }),
  reader: chunk('assets/reader-1.js', 'src/reader/reader.tsx', {
    imports: ['assets/index-1.js', 'assets/marks-1.js'],
    ...css('assets/reader-1.css'),
  }),
  marks: chunk('assets/marks-1.js', 'src/search/marks.ts'),
  map: chunk('assets/map-1.js', 'src/countries/map.tsx'),
} as unknown as Rolldown.OutputBundle

test('the service worker lists the shell, the reader, and everything else of the app for downloads', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-worker-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const write = (file: string, text: string) => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const top = ['start.js', 'start.json', 'shell.html', 'icon.svg']
  const shell = ['assets/index-1.js', 'assets/index-1.css']
  const next = ['assets/reader-1.js', 'assets/marks-1.js', 'assets/reader-1.css']
  const others = ['assets/map-1.js', 'assets/alegreya-greek-1a2b3c4d.woff2']
  for (const file of [...top, ...shell, ...next, ...others]) write(file, '12345')
  write('index.html', '')
  write('data/cards.json', '')

  const pageModules = { timeline: [], reader: ['src/reader/reader.tsx'] }
  const list = () =>
    appFiles(
      { files, root: '/project', build: { assetsDir: 'assets' }, pageModules } as unknown as Parameters<
        typeof appFiles
      >[0],
      folder,
    )
  const first = list()
  expect(first.shell.map(({ url }) => url).sort()).toEqual([...shell, ...top].sort())
  expect(first.next.sort()).toEqual(next.sort())
  expect(first.all.files.sort()).toEqual([...shell, ...next, ...others].sort())
  expect(first.all.bytes).toBe(35)

  const revisionOf = (list: typeof first, name: string) =>
    list.shell.find(({ url }) => url === name)?.revision
  expect(revisionOf(first, 'assets/index-1.js')).toBeNull()
  write('shell.html', 'changed')
  const changed = list()
  expect(revisionOf(changed, 'shell.html')).not.toBe(revisionOf(first, 'shell.html'))
  expect(revisionOf(changed, 'start.js')).toBe(revisionOf(first, 'start.js'))
})
