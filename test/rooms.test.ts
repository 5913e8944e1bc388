import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** A room imports only from itself and from those before it; the views stand side by side at the end. */
const ROOMS = ['archive', 'offline', 'publish', 'ui', 'search', 'app']
const VIEWS = ['timeline', 'reader', 'countries', 'saved']
/** Where views are put together: addresses to views. */
const COMPOSITION = 'src/app/routes.tsx'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => path.posix.join('src', file.replaceAll('\\', '/')))

const roomOf = (file: string) => file.split('/')[1] ?? ''

/** What a file imports: whether only its types are. */
const importsOf = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:import|export)\s(type\s)?[^'";]*?from\s+'([^']+)'|import\s*\(?'([^']+)'/g,
    ),
  ].map(([, type, from, lone]) => ({ type: type !== undefined, from: from ?? lone ?? '' }))

const local = (file: string) =>
  importsOf(file).flatMap(({ type, from }) =>
    from.startsWith('.') ? [{ type, file: path.posix.join(path.posix.dirname(file), from) }] : [],
  )

test('a room imports only from rooms before it, and views never import each other', () => {
  const wrong = files
    .filter((file) => file !== COMPOSITION && file.split('/').length > 2)
    .flatMap((file) => {
      const room = roomOf(file)
      const before = VIEWS.includes(room) ? ROOMS : ROOMS.slice(0, ROOMS.indexOf(room))
      return local(file)
        .filter(({ file: other }) => roomOf(other) !== room && !before.includes(roomOf(other)))
        .map(({ file: other }) => `${file} imports ${other}`)
    })
  expect(wrong).toEqual([])
})

test('what the browser loads needs no Node, and the archive needs neither React nor Vite', () => {
  const reached = new Set<string>()
  const reach = (file: string) => {
    if (reached.has(file) || !/\.tsx?$/.test(file)) return
    reached.add(file)
    for (const { type, file: other } of local(file)) if (!type) reach(other)
  }
  reach('src/app/main.tsx')
  expect(reached.size).toBeGreaterThan(30)
  const outside = (file: string) => importsOf(file).filter(({ type, from }) => !type && !from.startsWith('.'))
  // Among them every package of names: of countries, of their parts, of cities.
  const buildOnly =
    /^(?:node:|world-countries|cldr-|@faker-js|wordlist-|chrono-node|d3-|topojson|world-atlas|yaml|pagefind|vite$)|geonames|\bcit(?:y|ies)\b/
  expect([...reached].filter((file) => outside(file).some(({ from }) => buildOnly.test(from)))).toEqual([])
  const archive = files.filter((file) => roomOf(file) === 'archive')
  expect(archive.filter((file) => outside(file).some(({ from }) => /react|vite/.test(from)))).toEqual([])
})
