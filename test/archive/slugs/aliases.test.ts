import { expect, test } from 'vitest'
import { buildArchive } from '../../../src/archive/archive.ts'
import { clashesOf, wrongInSlug } from '../../../src/archive/slugs/aliases.ts'
import { slugsOf } from '../../../src/archive/slugs/slug.ts'
import fc from '../../fast-check.ts'

const seed = (file: string, headline: string, front = '') => ({
  file,
  bytes: new TextEncoder().encode(`${front && `---\n${front}\n---\n`}${headline}\n2020-04-11\nText.\n`),
})
const read = (front: string) => buildArchive([seed('a.txt', 'New', front)])

test.each([
  'aliases: 2020-04-11-old 2020-04-11-older',
  'aliases: 2020-04-11-old, 2020-04-11-older',
  'aliases: [2020-04-11-old, 2020-04-11-older]',
  'aliases:\n  - 2020-04-11-old\n  - 2020-04-11-older\n  - 2020-04-11-old',
])('former slugs may be written as %j', (front) => {
  const { archive, problems } = read(front)
  expect(problems).toEqual([])
  expect(archive.articles[0]?.aliases).toEqual(['2020-04-11-old', '2020-04-11-older'])
})

test.each<[string, number, RegExp]>([
  ['aliases: ..', 2, /“?"\.\."”? has something else/],
  ['aliases: ../../etc/passwd', 2, /has something else/],
  ['aliases: a/b', 2, /has something else/],
  ['aliases: "a\\u0001b"', 2, /"a\\u0001b" has something else/],
  ['aliases: "a\\\\b"', 2, /has something else/],
  ['aliases: https://example.org/article/2020-04-11-old', 2, /has something else/],
  ['aliases: 2020-04-11-Old', 2, /has something else/],
  ['countries: +FR\naliases: con', 3, /a name that Windows keeps/],
  ['aliases: lpt1', 2, /a name that Windows keeps/],
  [`aliases: ${'x'.repeat(300)}`, 2, /has 300 bytes/],
  [`aliases: ${'中'.repeat(90)}`, 2, /has 270 bytes/],
  ['aliases:', 2, /aliases is empty/],
  ['aliases:\n  - 2020-04-11-old\n  - a: b', 4, /an entry of aliases is no text/],
  ['aliases:\n  - 2020-04-11-old\n  - ../x', 4, /has something else/],
])('%j is refused with its line and a remedy', (front, line, found) => {
  const { archive, problems } = read(front)
  expect(problems).toEqual([
    { file: 'a.txt', line, found: expect.stringMatching(found), remedy: expect.stringContaining('aliases:') },
  ])
  for (const alias of archive.articles[0]?.aliases ?? []) expect(alias).toBe('2020-04-11-old')
})

test('an alias belongs to one article, and to none whose address it is', () => {
  const { problems } = buildArchive([
    seed('a.txt', 'First', 'aliases: 2020-04-11-second 2020-04-11-old'),
    seed('b.txt', 'Second', 'aliases: 2020-04-11-second 2020-04-11-old'),
    seed('c.txt', 'Third', 'aliases: 2020-04-11-older'),
  ])
  expect(problems.map(({ file, found }) => [file, found])).toEqual([
    ['a.txt', 'the alias “2020-04-11-second” is the address of b.txt'],
    ['b.txt', 'the alias “2020-04-11-old” is an alias of a.txt'],
  ])
})

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('con', 'nul', '..', '.', 'a/b', 'com1', '-', '', 'x'.repeat(300), 'aux-2', '\u202e'),
)

test('no slug that is made or taken can leave its folder, or name what a system keeps for itself', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 8 }), fc.boolean(), (texts, made) => {
      const slugs = made
        ? slugsOf(texts.map((headline) => ({ headline, published: '2020-04-11' })))
        : texts.filter((text) => !wrongInSlug(text))
      for (const slug of slugs) {
        expect(slug).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\s]|^\.|\.$|^$/u)
        expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
        expect(Buffer.byteLength(`${slug}.html.gz`)).toBeLessThanOrEqual(255)
        if (made) expect(wrongInSlug(slug)).toBeUndefined()
      }
    }),
  )
})

test('an article may have its own address as an alias: a headline that came back', () => {
  expect(clashesOf([{ file: 'a.txt', slug: 'x', aliases: ['x'] }])).toEqual([])
})
