import { expect, test } from 'vitest'
import { slugOf, slugsOf } from '../../../src/archive/slugs/slug.ts'
import fc from '../../fast-check.ts'

const published = '2020-04-11T07:28'
const of = (headline: string) => slugOf({ headline, published })

test.each([
  ['Xi vows to back nations virus fight', '2020-04-11-xi-vows-to-back-nations-virus-fight'],
  ['  “Quoted” – and, dashed!  ', '2020-04-11-quoted-and-dashed'],
  ['Argentina’s president: it’s on', '2020-04-11-argentinas-president-its-on'],
  ['Élysée façade, São Tomé', '2020-04-11-elysee-facade-sao-tome'],
  ['İstanbul', '2020-04-11-istanbul'],
  ['习近平会见客人', '2020-04-11-习近平会见客人'],
  ['افتتاح مكتبة', '2020-04-11-افتتاح-مكتبة'],
  ['😀😀', '2020-04-11'],
  ['<script>alert(1)</script>', '2020-04-11-script-alert-1-script'],
  ['../../etc/passwd', '2020-04-11-etc-passwd'],
  ['--- ? ---', '2020-04-11'],
])('the headline %s makes the slug %s', (headline, slug) => expect(of(headline)).toBe(slug))

test('a Cyrillic letter keeps a mark that makes it a different letter', () => {
  expect(of('Йод')).toBe('2020-04-11-йод')
})

test('a long headline is cut at a whole word', () => {
  const slug = of('wonderful '.repeat(40))
  expect(slug.length).toBeLessThanOrEqual(11 + 90)
  expect(slug).toMatch(/^2020-04-11(?:-wonderful)+$/)
})

// The source text is published as article/<slug>.txt, and a file name may have 255 bytes.
test.each([
  ['Chinese', '中'.repeat(85)],
  ['Thai', 'ก'.repeat(90)],
  ['Devanagari words', 'नमस्ते '.repeat(20)],
  ['one long word', 'x'.repeat(5000)],
])('a long headline in %s makes a name that a file can have', (_script, headline) => {
  expect(Buffer.byteLength(`${of(headline)}-99.txt`)).toBeLessThanOrEqual(255)
})

test('the same headline on the same day is numbered, in order', () => {
  expect(
    slugsOf([
      { headline: 'A b', published },
      { headline: 'a B!', published: '2020-04-11' },
      { headline: 'A b', published: '2020-04-12' },
      { headline: 'A B', published },
    ]),
  ).toEqual(['2020-04-11-a-b', '2020-04-11-a-b-2', '2020-04-12-a-b', '2020-04-11-a-b-3'])
})

test('a headline that ends in a number keeps its slug', () => {
  const records = ['Plan', 'Plan', 'Plan 2'].map((headline) => ({ headline, published }))
  expect(slugsOf(records)).toEqual(['2020-04-11-plan', '2020-04-11-plan-3', '2020-04-11-plan-2'])
})

const headlines = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', 'A', '2', '-2', ' ', '😀', 'é', '3'), { maxLength: 4 })
    .map((a) => a.join('')),
)

test('slugs are unique and safe in an address and in a file’s name', () => {
  fc.assert(
    fc.property(fc.array(headlines, { maxLength: 30 }), (texts) => {
      const slugs = slugsOf(texts.map((headline) => ({ headline, published })))
      expect(new Set(slugs).size).toBe(texts.length)
      for (const slug of slugs) {
        expect(slug).toMatch(/^2020-04-11(?:-[\p{L}\p{M}\p{N}]+)*$/u)
        expect(slug).toBe(slug.toLowerCase())
        expect(() => encodeURIComponent(slug)).not.toThrow()
      }
    }),
  )
})
