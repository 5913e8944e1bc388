import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadCanvas } from '../../../../src/build/emit/images/canvas-fonts.ts'
import { DrawableText } from '../../../../src/build/emit/images/drawable-text.ts'
import { fitText, LINE_HEIGHT } from '../../../../src/build/emit/images/fit-text.ts'
import { renderShareImage, type ShareImage } from '../../../../src/build/emit/images/share-image.ts'
import { MAX_ARTICLE_IMAGES, SHARE_IMAGE, shareImageOf } from '../../../../src/format/share-image-paths.ts'

const PLAIN: ShareImage = {
  title: 'Letters from Lima',
  headline: 'Xi vows to back nations’ virus fight',
  date: '11 April 2020',
  countries: ['China', 'Venezuela', 'Mexico', 'Argentina', 'Peru'],
}
const draw = (image: Partial<ShareImage> = {}) => Buffer.from(renderShareImage({ ...PLAIN, ...image }))

/** Returns the rows of an image, four pixels per byte; 0 is paper. */
function rowsOf(png: Buffer): Uint8Array[] {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const bytes = inflateSync(Buffer.concat(parts))
  const length = 1 + SHARE_IMAGE.width / 4
  expect(bytes).toHaveLength(length * SHARE_IMAGE.height)
  return Array.from({ length: SHARE_IMAGE.height }, (_, y) =>
    bytes.subarray(y * length + 1, (y + 1) * length),
  )
}
const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0)

const HOSTILE = {
  nothing: '',
  blanks: ' \t\n ',
  controls: 'One\u0000two\u0007\r\nthree\u202efour\u2066five\u200b\ufeff',
  'half a pair': 'War \ud83d and \udc00 peace',
  'no character': 'War \ufffe\uffff\u{10ffff} peace',
  emoji: '🦠🇫🇷👩‍👩‍👧 😀',
  'one word of 300 letters': 'a'.repeat(300),
  '500 characters': 'The leaders of all states meet. '.repeat(16),
  'a million characters': 'war '.repeat(250_000),
  '300 marks on one letter': `e${'\u0301'.repeat(300)} and more`,
  Vietnamese: 'Đường sắt Việt Nam được mở rộng',
  Greek: 'Η Ελλάδα ανοίγει τα σύνορα — ἐν ἀρχῇ ἦν ὁ λόγος',
  Cyrillic: 'Президент России обсудил меры борьбы с пандемией',
  Chinese: '习近平同委内瑞拉总统通电话：中方愿继续向委方提供力所能及的支持和帮助'.repeat(4),
  Arabic: 'الرئيس الصيني يتعهد بدعم الدول في مكافحة فيروس كورونا',
  Devanagari: 'मोदी ने कहा कि भारत',
}

test('an image is a PNG of 1200 × 630, of a few kilobytes', () => {
  const png = draw()
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(png.toString('latin1', 12, 16)).toBe('IHDR')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(20_000)
})

test('the same texts give the same bytes, whatever was rendered before, and other texts give other bytes', () => {
  const png = draw()
  const others = [
    draw({ headline: 'Xi vows to back nations’ virus fights' }),
    draw({ title: 'Letters from Quito' }),
    draw({ date: '12 April 2020' }),
    draw({ countries: ['China'] }),
    draw({ headline: HOSTILE.Chinese }),
    draw({ headline: HOSTILE.Arabic }),
  ]
  expect(draw().equals(png)).toBe(true)
  expect(new Set([png, ...others].map((each) => each.toString('latin1'))).size).toBe(7)
})

test.each(Object.entries(HOSTILE))('%s stays within the margins', (_name, text) => {
  for (const image of [{ headline: text }, { title: text }, { headline: text, title: text, countries: [] }]) {
    const rows = rowsOf(draw(image))
    // The margins are 72 pixels wide. Letters may slightly exceed their width.
    expect(rows.every((row) => isBlank(row.subarray(0, 56 / 4)) && isBlank(row.subarray(-56 / 4)))).toBe(true)
    expect(rows.slice(0, 24).every(isBlank)).toBe(true)
    // Only the spine continues below the last line.
    expect(rows.slice(600).every((row) => isBlank(row.subarray(100 / 4)))).toBe(true)
  }
})

test('an image without texts is rendered', () => {
  expect(draw({ title: '', headline: '', date: '', countries: [] }).length).toBeGreaterThan(100)
})

const letter = (text: string) => text.replace(/\p{M}/gu, '').length / 2
const ROOM = { width: 1000, height: 320 }
const SIZES = [96, 64, 48]
const set = (text: string) => fitText(text, ROOM, SIZES, letter)

test('a text is as large as fits, in lines of similar length', () => {
  expect(set('War')).toEqual({ size: 96, lines: ['War'] })
  expect(set('Xi vows to back nations')).toEqual({ size: 96, lines: ['Xi vows to', 'back nations'] })
  expect(set('word '.repeat(20)).size).toBe(64)
})

test('lines fit their space, and lose only what an ellipsis replaces', () => {
  for (const text of [...Object.values(HOSTILE), 'well-known '.repeat(30)]) {
    const { size, lines } = set(text.slice(0, 1000))
    for (const line of lines) expect(letter(line) * size).toBeLessThanOrEqual(ROOM.width)
    expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(ROOM.height)
    const said = lines.join('').replaceAll(' ', '')
    const given = text.slice(0, 1000).replaceAll(' ', '')
    if (said.endsWith('…')) expect(given.startsWith(said.slice(0, -1))).toBe(true)
    else expect(said).toBe(given)
  }
})

test('a word that fits in no size is split into parts of similar length', () => {
  expect(set('a'.repeat(90)).lines.map((line) => line.length)).toEqual([30, 30, 30])
})

test('a line does not start with a closing mark', () => {
  for (const line of set('中方愿继续，向委方提供。力所能及的，支持和帮助，加强抗疫合作。'.repeat(3)).lines)
    expect(line).toMatch(/^[^，。]/)
})

test('letters that no font has are left out, and an ellipsis replaces words', () => {
  const letters = new DrawableText(loadCanvas())
  const unknown = '\u{1e6c1}\u{1e6c2}'
  expect(letters.of('War\u0000 and  \npeace')).toBe('War and peace')
  expect(letters.of('\u202eWar\u2066')).toBe('War')
  expect(letters.of('Łódź – Việt Nam: Привет, ἀρχή!')).toBe('Łódź – Việt Nam: Привет, ἀρχή!')
  expect(letters.of('e\u0301t\u0065\u0301')).toBe('été')
  if (letters.of(`War ${unknown}`) === 'War …') {
    expect(letters.of(`War “${unknown} ${unknown}” now`)).toBe('War “…” now')
    expect(letters.of(unknown)).toBe('')
  }
  expect(letters.of('\u{10ffff}')).toBe('')
})

test('every page has a path of an image', () => {
  const article = { slug: '2020-04-11-xi-vows', countries: ['CN', 'VE'], published: '2020-04-11T07:28' }
  const small = { articles: MAX_ARTICLE_IMAGES, settings: {} }
  const large = { articles: MAX_ARTICLE_IMAGES + 1, settings: {} }
  expect(shareImageOf(small)).toBe('share.png')
  expect(shareImageOf(small, { country: 'VE' })).toBe('country/ve.png')
  expect(shareImageOf(small, { month: '2020-04' })).toBe('month/2020-04.png')
  expect(shareImageOf(small, article)).toBe('article/2020-04-11-xi-vows.png')
  expect(shareImageOf(large, article)).toBe('country/cn.png')
  expect(shareImageOf(large, { ...article, countries: [] })).toBe('month/2020-04.png')
  expect(shareImageOf(large, { ...article, countries: [], published: '2020' })).toBe('month/2020-01.png')
  expect(shareImageOf(large, { ...article, countries: [], published: '' })).toBe('month/undated.png')
  expect(shareImageOf({ ...large, settings: { shareImages: 'all' } }, article)).toBe(
    'article/2020-04-11-xi-vows.png',
  )
  expect(shareImageOf({ ...small, settings: { shareImages: 'some' } }, article)).toBe('country/cn.png')
  expect(shareImageOf({ ...small, settings: { shareImages: 'none' } }, article)).toBeUndefined()
})
