import { expect, test } from 'vitest'
import { isRtf, readRtf } from '../../../src/importers/documents/rtf.ts'

const bytesOf = (rtf: string) => Uint8Array.from(rtf, (character) => character.charCodeAt(0))
const read = (rtf: string) => readRtf(bytesOf(`{\\rtf1\\ansi ${rtf}}`))
const texts = (rtf: string) => read(rtf).paragraphs.map(({ text }) => text)

test('recognises RTF by its first bytes', () => {
  expect(isRtf(bytesOf('{\\rtf1 a}'))).toBe(true)
  expect(isRtf(bytesOf('{\\x'))).toBe(false)
})

test.each([
  ['paragraphs, line breaks, tabs', 'a\\par b\\line c\\tab d\\\ne', ['a', 'b\nc\td', 'e']],
  ['line ends of the file as nothing', 'a\r\nb', ['ab']],
  ['dashes and quotation marks', 'a\\endash b\\~c \\ldblquote d\\rdblquote  \\{e\\}', ['a–b\u00a0c “d” {e}']],
  ['bytes of the default code page', "caf\\'e9 \xfcber", ['café über']],
  ['bytes of another code page', "\\ansicpg1251 \\'cc\\'e8\\'f0", ['Мир']],
  [
    'bytes in the encoding of their font',
    "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}{\\f1 \\'cc\\'e8\\'f0} \\'e9",
    ['Мир é'],
  ],
  ['characters of two bytes, one of them plain', "\\ansicpg932 \\'83A", ['ア']],
  [
    'Unicode, with and without substitutes',
    "\\u8364?\\u-10179 ?\\u-8704 ?{\\uc2\\u233\\'e9\\'e9}\\uc0\\u233x",
    ['€😀ééx'],
  ],
  ['cells of tables as paragraphs', '\\trowd\\intbl a\\cell b\\cell\\row c', ['a', 'b', 'c']],
  ['results of fields, not their codes', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}', ['link']],
  ['text boxes', 'a\\par{\\shp{\\*\\shpinst{\\sp{\\sn w}{\\sv 1}}{\\shptxt box\\par}}}', ['a', 'box']],
  [
    'no headers, pictures, bookmarks, lists of styles, hidden or deleted text',
    '{\\stylesheet{\\s0 Normal;}}{\\header page\\par}{\\*\\shppict{\\pict 00ff}}{\\*\\bkmkstart x}a{\\v b}{\\deleted c}d',
    ['ad'],
  ],
  ['binary data as nothing', 'a{\\pict\\bin3 }\\}b}c', ['ac']],
])('reads %s', (_, rtf, expected) => {
  expect(texts(rtf)).toEqual(expected)
})

test('tells bold paragraphs and page breaks apart', () => {
  expect(read('{\\b Headline}\\par\\b SECTION: \\b0 News\\par\\page\\b all\\plain\\par').paragraphs).toEqual([
    { text: 'Headline', bold: true },
    { text: 'SECTION: News' },
    { text: 'all', bold: true, pageBreakBefore: true },
  ])
})

test('tells headings and centred paragraphs apart', () => {
  expect(
    read(
      '\\pard\\outlinelevel0 A headline\\par\\pard\\qc The Paper\\par July 1, 2015\\par\\pard\\ql News\\par',
    ).paragraphs,
  ).toEqual([
    { text: 'A headline', heading: 1 },
    { text: 'The Paper', centred: true },
    { text: 'July 1, 2015', centred: true },
    { text: 'News' },
  ])
})

test('returns the title of the document', () => {
  expect(read('{\\info{\\title My title}{\\author A}}text')).toEqual({
    paragraphs: [{ text: 'text' }],
    title: 'My title',
  })
})

test('a document cut off gives what is there, and says so', () => {
  expect(readRtf(bytesOf('{\\rtf1 one\\par {\\b tw')).paragraphs.map(({ text }) => text)).toEqual([
    'one',
    'tw',
  ])
  expect(readRtf(bytesOf("{\\rtf1 one\\'")).paragraphs).toEqual([{ text: 'one' }])
  expect(texts('a}}}}b')).toEqual(['ab'])
})

test('refuses a document that is nested too deeply', () => {
  expect(texts(`${'{'.repeat(5000)}a${'}'.repeat(5000)}`)).toEqual(['a'])
  expect(() => read('{'.repeat(10_001))).toThrow('nested too deeply')
})
