import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStore } from '../../../../src/build/cache/store.ts'
import type { Site } from '../../../../src/build/emit/emitter.ts'
import * as image from '../../../../src/build/emit/images/share-image.ts'
import { imagesOf } from '../../../../src/build/emit/images/share-image-texts.ts'
import { shareImages } from '../../../../src/build/emit/images/share-images.ts'
import { createWorkers } from '../../../../src/build/workers/workers.ts'
import { MAX_ARTICLE_IMAGES, shareImageOf } from '../../../../src/format/share-image-paths.ts'
import { filesIn } from '../../files-in.ts'
import { buildTo, quiet } from '../../sites.ts'

vi.mock('../../../../src/build/emit/images/share-image.ts', { spy: true })

const article = (headline: string, published: string, countries: string[]) =>
  ({
    slug: headline.toLowerCase(),
    headline,
    published,
    card: { countries },
  }) as Site['articles'][number]

const ARTICLES = [
  article('Peace', '2020-03-25T07:36', ['CN']),
  article('War', '2020-04-11T23:59:59-05:00', ['VE', 'CN']),
]
const MANIFEST = {
  settings: { title: 'Letters', language: 'en', publisher: 'The Post' },
  articles: 2,
  months: [
    ['2020-03', 1],
    ['2020-04', 1],
  ],
  countries: [
    { code: 'CN', articles: 2, about: 2 },
    { code: 'VE', articles: 1, about: 1 },
  ],
  first: '2020-03-25',
  last: '2020-04-11',
} as unknown as Site['manifest']

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'images '))
  vi.clearAllMocks()
})
afterEach(() => rmSync(folder, { recursive: true }))

let outputs = 0
async function write(
  articles = ARTICLES,
  { out = path.join(folder, `out ${outputs++}`), code = 'code' }: { out?: string; code?: string } = {},
) {
  const site = { manifest: MANIFEST, articles, code, workers: createWorkers(code, 0), progress: quiet() }
  vi.mocked(image.renderShareImage).mockClear()
  const store = openStore(path.join(folder, 'cache'), folder, code)
  await buildTo(out, store, async (output) => {
    const before = existsSync(out) ? filesIn(out) : undefined
    await shareImages.emit(site, output)
    // The previous output is not changed.
    if (before) expect(filesIn(out)).toEqual(before)
  })
  await store.close()
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.png'),
  )
  return {
    out,
    files: files.sort(),
    rendered: vi.mocked(image.renderShareImage).mock.calls.map(([said]) => said.headline),
  }
}

test('the archive, each country, month and article have an image with their texts', () => {
  expect(imagesOf(MANIFEST, ARTICLES)).toEqual([
    {
      file: 'share.png',
      image: {
        title: 'The Post',
        headline: 'Letters',
        date: '2 articles, 25 March – 11 April 2020',
        countries: ['China', 'Venezuela'],
      },
    },
    {
      file: 'country/cn.png',
      image: {
        title: 'Letters',
        headline: 'China',
        date: '2 articles, 25 March – 11 April 2020',
        countries: [],
      },
    },
    {
      file: 'country/ve.png',
      image: { title: 'Letters', headline: 'Venezuela', date: '1 article, 11 April 2020', countries: [] },
    },
    {
      file: 'month/2020-03.png',
      image: { title: 'Letters', headline: 'March 2020', date: '1 article', countries: [] },
    },
    {
      file: 'month/2020-04.png',
      image: { title: 'Letters', headline: 'April 2020', date: '1 article', countries: [] },
    },
    {
      file: 'article/peace.png',
      image: { title: 'Letters', headline: 'Peace', date: '25 March 2020', countries: ['China'] },
    },
    {
      file: 'article/war.png',
      image: { title: 'Letters', headline: 'War', date: '11 April 2020', countries: ['Venezuela', 'China'] },
    },
  ])
})

test('an archive without articles has an image', () => {
  const empty = { ...MANIFEST, articles: 0, months: [], countries: [], first: '', last: '' }
  expect(imagesOf(empty, [])).toMatchObject([{ file: 'share.png', image: { date: '0 articles' } }])
})

test('in an archive too large for article images, every page uses an image that exists', () => {
  const manifest = { ...MANIFEST, articles: MAX_ARTICLE_IMAGES + 1 }
  const files = imagesOf(manifest, ARTICLES).map(({ file }) => file)
  expect(files).toEqual([
    'share.png',
    'country/cn.png',
    'country/ve.png',
    'month/2020-03.png',
    'month/2020-04.png',
  ])
  for (const { slug, published, card } of ARTICLES)
    expect(files).toContain(shareImageOf(manifest, { slug, published, ...card }))
})

test('a site without share images has none', () => {
  const settings = { ...MANIFEST.settings, shareImages: 'none' as const }
  expect(imagesOf({ ...MANIFEST, settings }, ARTICLES)).toEqual([])
})

test('images with unchanged texts are reused, with the same result as a build from scratch', async () => {
  const first = await write()
  expect(first.files).toEqual([
    'article/peace.png',
    'article/war.png',
    'country/cn.png',
    'country/ve.png',
    'month/2020-03.png',
    'month/2020-04.png',
    'share.png',
  ])
  expect(first.rendered).toHaveLength(7)
  const again = await write(ARTICLES, { out: first.out })
  expect(again.rendered).toEqual([])
  expect(again.files).toEqual(first.files)
  const changed = [article('Truce', '2020-03-25', ['CN']), ARTICLES[1] as (typeof ARTICLES)[number]]
  const next = await write(changed, { out: again.out })
  expect(next.rendered).toEqual(['Truce'])
  expect(next.files).toEqual([
    'article/truce.png',
    'article/war.png',
    'country/cn.png',
    'country/ve.png',
    'month/2020-03.png',
    'month/2020-04.png',
    'share.png',
  ])
  const other = await write(changed, { code: 'other code' })
  expect(other.rendered).toHaveLength(7)
  for (const file of next.files) {
    expect(readFileSync(path.join(next.out, file)).equals(readFileSync(path.join(other.out, file)))).toBe(
      true,
    )
  }
})

test('an image that was changed or removed in the last output is rendered again', async () => {
  const first = await write()
  const good = readFileSync(path.join(first.out, 'article/war.png'))
  writeFileSync(path.join(first.out, 'article/war.png'), 'mine')
  rmSync(path.join(first.out, 'share.png'))
  const again = await write(ARTICLES, { out: first.out })
  expect(again.rendered).toEqual(['Letters', 'War'])
  expect(readFileSync(path.join(again.out, 'article/war.png')).equals(good)).toBe(true)
})
