import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** The modules that each module may import from, besides itself. Views are equals. */
const BELOW: Record<string, readonly string[]> = (() => {
  const shared = ['messages', 'archive', 'format']
  const view = [...shared, 'ui', 'search', 'app']
  return {
    messages: [],
    archive: ['messages'],
    importers: ['messages', 'archive'],
    format: ['messages', 'archive'],
    build: [...shared, 'importers'],
    cli: [...shared, 'importers', 'build'],
    ui: shared,
    search: shared,
    app: [...shared, 'ui', 'search'],
    timeline: view,
    reader: view,
    countries: view,
    months: view,
    saved: view,
    about: view,
    // Assembles the views.
    entry: [...view, 'timeline', 'reader', 'countries', 'months', 'saved', 'about'],
  }
})()

/** Packages that only the build needs. None of them may reach the browser. */
const BUILD_ONLY =
  /^(?:node:|world-countries|cldr-|@faker-js|wordlist-|chrono-node|d3-|topojson|world-atlas|yaml|pagefind|vite$)|geonames|\bcit(?:y|ies)\b/

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.posix.join(parentPath.replaceAll('\\', '/'), name))

const sources = filesIn('src')
const code = sources.filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && !file.endsWith('.d.ts'))
const moduleOf = (file: string) => file.split('/')[1] ?? ''
const textOf = (file: string) => readFileSync(file, 'utf8')
/** Scripts that make data files. They are never imported. */
const isGenerator = (file: string) => file.includes('/generate/')

/** The import statements of a file. `type` is true if only types are imported. */
const importsOf = (file: string) =>
  [
    ...textOf(file).matchAll(
      /(?:import|export)\s(type\s)?[^'";]*?from\s+'([^']+)'|import\s*\(?\s*'([^']+)'|@import\s+"([^"]+)"/g,
    ),
  ].map(([, type, from, lone, css]) => ({ type: type !== undefined, from: from ?? lone ?? css ?? '' }))

/** The files of the project that a file imports. */
const localImports = (file: string) =>
  importsOf(file).flatMap(({ type, from }) => {
    if (from.startsWith('#messages/'))
      return [{ type, file: `${from.replace('#messages', 'src/messages/en')}.ts` }]
    return from.startsWith('.') ? [{ type, file: path.posix.join(path.posix.dirname(file), from) }] : []
  })

test('every folder of src is a known module', () => {
  expect(new Set(sources.map(moduleOf))).toEqual(new Set(Object.keys(BELOW)))
})

test('a module imports only from modules below it, types included', () => {
  const wrong = code.flatMap((file) =>
    localImports(file)
      .map(({ file: other }) => moduleOf(other))
      .filter((other) => other !== moduleOf(file) && !BELOW[moduleOf(file)]?.includes(other))
      .map((other) => `${file} imports from ${other}`),
  )
  expect(wrong).toEqual([])
})

test('what the browser loads needs no Node; archive and importers need neither Node, React nor Vite', () => {
  const reached = new Set<string>()
  const reach = (file: string) => {
    if (reached.has(file) || !/\.tsx?$/.test(file)) return
    reached.add(file)
    for (const { type, file: other } of localImports(file)) if (!type) reach(other)
  }
  reach('src/entry/main.tsx')
  expect(reached.size).toBeGreaterThan(100)
  const packagesOf = (file: string) =>
    importsOf(file).filter(({ type, from }) => !type && !/^[.#]/.test(from))
  expect([...reached].filter((file) => packagesOf(file).some(({ from }) => BUILD_ONLY.test(from)))).toEqual(
    [],
  )
  const pure = code.filter(
    (file) => ['archive', 'importers', 'format'].includes(moduleOf(file)) && !isGenerator(file),
  )
  expect(
    pure.filter((file) => packagesOf(file).some(({ from }) => /^(?:node:|react|vite)/.test(from))),
  ).toEqual([])
})

test('only entry names files of other modules in strings', () => {
  const named = code
    .filter((file) => moduleOf(file) !== 'entry')
    .flatMap((file) => {
      const text = textOf(file)
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .replace(/(?:from|import)\s*\(?\s*'[^']*'/g, '')
      const paths = [...text.matchAll(/['"`]((?:\.\.?\/|\/?src\/)[^'"`\s]*)['"`]/g)].map(
        ([, to]) => to as string,
      )
      return paths
        .map((to) =>
          to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to.replace(/^\//, ''),
        )
        .filter((to) => to.startsWith('src/') && moduleOf(to) !== moduleOf(file))
        .map((to) => `${file} names ${to}`)
    })
  expect(named).toEqual([])
})

test('no folder holds more than 25 files, and no file more than 300 lines', () => {
  const sizes = new Map<string, number>()
  for (const file of sources) sizes.set(path.dirname(file), (sizes.get(path.dirname(file)) ?? 0) + 1)
  expect([...sizes].filter(([, size]) => size > 25)).toEqual([])
  const long = code.filter((file) => textOf(file).split('\n').length > 301)
  expect(long).toEqual([])
})

test('no folder is a drawer for odds and ends, and no file only passes on what others export', () => {
  expect(sources.filter((file) => /\/(?:utils?|helpers?|common|types)(?:\/|\.)/.test(file))).toEqual([])
  expect(sources.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
})

test('tests mirror the source', () => {
  const apart = ['e2e', 'fixtures', 'bench', 'screens']
  const homeless = filesIn('test')
    .filter((file) => /\.test\.tsx?$/.test(file) && !apart.includes(moduleOf(file)))
    .map((file) => path.dirname(file).replace(/^test/, 'src'))
    .filter((folder) => !existsSync(folder))
  expect(homeless).toEqual([])
})
