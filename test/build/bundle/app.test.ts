import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { keepApp, keptApp } from '../../../src/build/bundle/app.ts'

let cache: string
beforeEach(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), 'dateline-app-'))
  onTestFinished(() => rmSync(cache, { recursive: true }))
})
const app = {
  base: '/',
  template: '<html>',
  parts: {} as never,
  styles: ['assets/a.css'],
  messages: '',
  worker: '',
  files: new Map<string, string | Uint8Array>([
    ['assets/a.css', 'a{}'],
    ['icon.png', new Uint8Array([137, 80])],
  ]),
}
const keep = (key: string) =>
  keepApp(cache, key, app, async (folder) => {
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'prerender.mjs'), '')
  })
const texts = (files: ReadonlyMap<string, string | Uint8Array>) =>
  Array.from(files, ([file, content]) => [file, Buffer.from(content).toString('latin1')])

test('an app is found again under its key', async () => {
  expect(keptApp(cache, 'one')).toBeUndefined()
  const { prerenderer } = await keep('one')
  expect(existsSync(prerenderer)).toBe(true)
  const { files, ...rest } = keptApp(cache, 'one') ?? app
  expect(rest).toEqual({ ...app, files: undefined, prerenderer })
  expect(texts(files)).toEqual(texts(app.files))
  expect(keptApp(cache, 'two')).toBeUndefined()
})

test('a damaged one is not used', async () => {
  await keep('one')
  writeFileSync(path.join(cache, 'app-one', 'files', 'icon.png'), '')
  expect(keptApp(cache, 'one')).toBeUndefined()
  await keep('one')
  expect(keptApp(cache, 'one')).toBeDefined()
  rmSync(path.join(cache, 'app-one', 'prerenderer', 'prerender.mjs'))
  expect(keptApp(cache, 'one')).toBeUndefined()
})

test('a build that fails leaves none, and those that nobody uses any more are deleted', async () => {
  const failing = keepApp(cache, 'one', app, async () => {
    throw new Error('not bundled')
  })
  await expect(failing).rejects.toThrow('not bundled')
  expect(readdirSync(cache)).toEqual([])
  await keep('one')
  await keep('two')
  utimesSync(path.join(cache, 'app-one'), 0, 0)
  await keep('three')
  expect(readdirSync(cache).sort()).toEqual(['app-three', 'app-two'])
})
