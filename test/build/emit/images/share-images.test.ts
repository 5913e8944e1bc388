import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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
  countries: [
    { code: 'CN', articles: 2, about: 2 },
    { code: 'VE', articles: 1, about: 1 },
  ],
  first: '2020-03-25',
  last: '2020-04-11',
} as Site['manifest']

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
  await buildTo(out, path.join(folder, 'cache'), async (output) => {
    const before = existsSync(out) ? filesIn(out) : undefined
    await shareImages.emit(site, output)
    // The previous output is not changed.
    if (before) expect(filesIn(out)).toEqual(before)
  })
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.png'),
  )
  return {
    out,
    files: files.sort(),
    rendered: vi.mocked(image.renderShareImage).mock.calls.map(([said]) => said.headline),
  }
}

test('the archive, each country and each article have an image with their texts', () => {
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
  const empty = { ...MANIFEST, countries: [], first: '', last: '' }
  expect(imagesOf(empty, [])).toMatchObject([{ file: 'share.png', image: { date: '0 articles' } }])
})

test('in an archive too large for article images, every page uses an image that exists', () => {
  const many = Array.from({ length: MAX_ARTICLE_IMAGES + 1 }, () => ARTICLES[1] as (typeof ARTICLES)[number])
  const files = imagesOf(MANIFEST, many).map(({ file }) => file)
  expect(files).toEqual(['share.png', 'country/cn.png', 'country/ve.png'])
  expect(files).toContain(shareImageOf(many.length, { slug: 'war', countries: ['VE', 'CN'] }))
})

test('images with unchanged texts are reused, with the same result as a build from scratch', async () => {
  const first = await write()
  expect(first.files).toEqual([
    'article/peace.png',
    'article/war.png',
    'country/cn.png',
    'country/ve.png',
    'share.png',
  ])
  expect(first.rendered).toHaveLength(5)
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
    'share.png',
  ])
  const other = await write(changed, { code: 'other code' })
  expect(other.rendered).toHaveLength(5)
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

test('a damaged or read-only cache only costs time', async () => {
  const first = await write()
  writeFileSync(path.join(folder, 'cache', 'images.cache'), 'damaged')
  const again = await write(ARTICLES, { out: first.out })
  expect(again.rendered).toHaveLength(5)
  rmSync(path.join(folder, 'cache'), { recursive: true })
  writeFileSync(path.join(folder, 'cache'), '')
  expect((await write(ARTICLES, { out: first.out })).files).toEqual(first.files)
})
