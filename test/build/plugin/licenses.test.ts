import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { IN_WORKER } from '../../../src/build/bundle/bundle-worker.ts'
import { isPermissive } from './permissive-licenses.ts'

interface PackageJson {
  name: string
  license?: string
  dependencies?: Record<string, string>
}

const readPackage = (folder: string): PackageJson =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

/** Returns the folder of a package as Node finds it from another folder: in the nearest `node_modules`. */
function folderOf(name: string, from: string): string {
  const folder = path.join(from, 'node_modules', name)
  if (existsSync(path.join(folder, 'package.json'))) return folder
  const parent = path.dirname(from)
  if (parent === from) throw new Error(`${name} is not installed`)
  return folderOf(name, parent)
}

/** Returns the packages of a list and all that they depend on, by folder. */
function withDependencies(names: Iterable<string>): Map<string, PackageJson> {
  const found = new Map<string, PackageJson>()
  const add = (name: string, from: string) => {
    const folder = folderOf(name, from)
    if (found.has(folder)) return
    const json = readPackage(folder)
    found.set(folder, json)
    for (const dependency of Object.keys(json.dependencies ?? {})) add(dependency, folder)
  }
  for (const name of names) add(name, process.cwd())
  return found
}

/** Returns the packages that a file and the files it loads import, workers and style sheets included. */
function importedFrom(...entries: string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const read = (file: string) => {
    if (files.has(file) || !/\.(?:tsx?|css)$/.test(file)) return
    files.add(file)
    const text = readFileSync(file, 'utf8')
    const pattern =
      /^(?:import|export)\s(?!type\s)[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)|@import\s+"([^"]+)"|new URL\('([^']+)', import\.meta\.url\)/gm
    for (const match of text.matchAll(pattern)) {
      const to = match.slice(1).find((group) => group !== undefined) ?? ''
      if (to.startsWith('.')) read(path.join(path.dirname(file), to))
      else if (to.startsWith('#messages/')) read(to.replace('#messages/', 'src/messages/en/').concat('.ts'))
      else if (to === 'virtual:stemmers') packages.add('@orama/stemmers')
      else if (!to.startsWith('virtual:')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to)
    }
  }
  for (const entry of entries) read(entry)
  return { files, packages }
}

const browser = importedFrom('src/entry/main.tsx', 'src/entry/sw.ts')
const fonts = Object.keys(readPackage('.').dependencies ?? {}).filter((name) =>
  name.startsWith('@fontsource'),
)

describe('licences', () => {
  test('cover the app, its worker, the service worker and the fonts', () => {
    expect([...browser.files]).toContain(path.join('src', 'search', 'worker.ts'))
    expect([...browser.packages]).toEqual(
      expect.arrayContaining(['react', 'react-router', 'comlink', '@orama/stemmers', 'workbox-core']),
    )
    expect(fonts).not.toEqual([])
  })

  test('are permissive for every package that can reach the browser', () => {
    const packages = withDependencies([...browser.packages, ...IN_WORKER, ...fonts])
    expect(packages.size).toBeGreaterThan(25)
    const others = [...packages.values()].filter(({ license }) => !isPermissive(license))
    expect(others.map(({ name, license }) => `${name} (${license})`)).toEqual([])
  })

  test('are permissive for every font', () => {
    const fonts = readdirSync('src/ui/fonts').filter((file) => file.endsWith('.woff2'))
    expect(fonts).not.toEqual([])
    expect(readFileSync('src/ui/fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })
})

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['BSD-3-Clause AND MIT', true],
  ['MIT AND LGPL-3.0', false],
  ['CPAL-1.0 OR AGPL-1.0', false],
  ['GPL-3.0', false],
  ['SEE LICENSE IN LICENSE.md', false],
  [undefined, false],
])('%s is permissive: %s', (license, expected) => {
  expect(isPermissive(license)).toBe(expected)
})
