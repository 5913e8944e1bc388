import { expect, test } from 'vitest'
import { aliasConflicts, slugFault } from '../../../src/archive/slugs/aliases.ts'
import { slugsOf } from '../../../src/archive/slugs/slug.ts'
import fc from '../../fast-check.ts'
import { archiveOfFiles, sourceFile } from '../source-file.ts'

const article = (file: string, headline: string, front = '') =>
  sourceFile(file, `${front && `---\n${front}\n---\n`}${headline}\n2020-04-11\nText.\n`)
const read = (front: string) => archiveOfFiles([article('a.txt', 'New', front)])

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
  ['aliases: ..', 2, /alias "\.\." may contain only/],
  ['aliases: ../../etc/passwd', 2, /may contain only/],
  ['aliases: a/b', 2, /may contain only/],
  ['aliases: "a\\u0001b"', 2, /"a\\u0001b" may contain only/],
  ['aliases: "a\\\\b"', 2, /may contain only/],
  ['aliases: https://example.org/article/2020-04-11-old', 2, /may contain only/],
  ['aliases: 2020-04-11-Old', 2, /may contain only/],
  ['countries: +FR\naliases: con', 3, /a reserved name on Windows/],
  ['aliases: lpt1', 2, /a reserved name on Windows/],
  [`aliases: ${'x'.repeat(300)}`, 2, /too long \(300 bytes; limit 247\)/],
  [`aliases: ${'中'.repeat(90)}`, 2, /too long \(270 bytes/],
  ['aliases:', 2, /aliases is empty/],
  ['aliases:\n  - 2020-04-11-old\n  - a: b', 4, /an entry of aliases is not text/],
  ['aliases:\n  - 2020-04-11-old\n  - ../x', 4, /may contain only/],
])('%j is refused with its line and a remedy', (front, line, found) => {
  const { archive, problems } = read(front)
  expect(problems).toEqual([
    { file: 'a.txt', line, found: expect.stringMatching(found), remedy: expect.stringContaining('aliases:') },
  ])
  for (const alias of archive.articles[0]?.aliases ?? []) expect(alias).toBe('2020-04-11-old')
})

test('an alias belongs to one article, and cannot be the address of another', () => {
  const { problems } = archiveOfFiles([
    article('a.txt', 'First', 'aliases: 2020-04-11-second 2020-04-11-old'),
    article('b.txt', 'Second', 'aliases: 2020-04-11-second 2020-04-11-old'),
    article('c.txt', 'Third', 'aliases: 2020-04-11-older'),
  ])
  expect(problems.map(({ file, found }) => [file, found])).toEqual([
    ['a.txt', 'alias “2020-04-11-second” is the address of b.txt'],
    ['b.txt', 'alias “2020-04-11-old” is already used by a.txt'],
  ])
})

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('con', 'nul', '..', '.', 'a/b', 'com1', '-', '', 'x'.repeat(300), 'aux-2', '\u202e'),
)

test('no slug, made or accepted, can leave its folder or be a reserved name', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 8 }), fc.boolean(), (texts, made) => {
      const slugs = made
        ? slugsOf(texts.map((headline) => ({ headline, published: '2020-04-11' })))
        : texts.filter((text) => !slugFault(text))
      for (const slug of slugs) {
        expect(slug).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\s]|^\.|\.$|^$/u)
        expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
        expect(Buffer.byteLength(`${slug}.html.gz`)).toBeLessThanOrEqual(255)
        if (made) expect(slugFault(slug)).toBeUndefined()
      }
    }),
  )
})

test('an article may have its own address as an alias: its headline changed back', () => {
  expect(aliasConflicts([{ file: 'a.txt', record: 1, slug: 'x', aliases: ['x'] }])).toEqual([])
})
