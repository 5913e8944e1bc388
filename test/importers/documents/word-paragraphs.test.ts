import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readWord } from '../../../src/importers/documents/word-paragraphs.ts'
import { ImportError } from '../../../src/importers/importer.ts'
import { paragraph, wordDocument } from './word-document.ts'

const read = (body: string, parts?: Record<string, string>) => readWord(wordDocument(body, parts)).paragraphs
const texts = (body: string) => read(body).map(({ text }) => text)

test('reads runs, tabs, line breaks and hyphens of a paragraph as one text', () => {
  const body =
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a </w:t></w:r><w:hyperlink><w:r><w:t>link</w:t>' +
    '<w:tab/><w:t>&amp;</w:t><w:br/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r></w:hyperlink></w:p>'
  expect(texts(body)).toEqual(['a link\t&\nco\u2011op'])
})

test('tells headings, bold paragraphs, tables and pages apart', () => {
  const styles =
    '<w:styles><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:styleId="Mine"><w:name w:val="My heading"/><w:basedOn w:val="berschrift2"/></w:style></w:styles>'
  const body =
    paragraph('one', '<w:pStyle w:val="Mine"/>') +
    paragraph('two', '<w:outlineLvl w:val="0"/>', '<w:b/>') +
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Length:</w:t></w:r><w:r><w:t> 9 words</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>' +
    `<w:tbl><w:tr><w:tc>${paragraph('cell')}</w:tc></w:tr></w:tbl>` +
    paragraph('new page', '<w:pageBreakBefore/><w:jc w:val="center"/>') +
    '<w:p><w:r><w:t>before</w:t><w:br w:type="page"/></w:r></w:p>' +
    paragraph('after')
  expect(read(body, { 'word/styles.xml': styles })).toEqual([
    { text: 'one', style: 'My heading', heading: 2, bold: true },
    { text: 'two', heading: 1, bold: true },
    { text: 'Length: 9 words' },
    { text: 'cell', table: true, pageBreakBefore: true },
    { text: 'new page', centred: true, pageBreakBefore: true },
    { text: 'before' },
    { text: 'after', pageBreakBefore: true },
  ])
})

test('reads text boxes once, and leaves tracked deletions and pronunciations out', () => {
  const box = `<w:txbxContent>${paragraph('in the box')}</w:txbxContent>`
  const body =
    '<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText> deleted</w:delText></w:r></w:del>' +
    '<w:moveFrom><w:r><w:t> moved</w:t></w:r></w:moveFrom><w:ins><w:r><w:t> and added</w:t></w:r></w:ins>' +
    `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>` +
    '<w:p><w:r><w:ruby><w:rt><w:r><w:t>kana</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>'
  expect(texts(body)).toEqual(['Kept and added', 'in the box', '漢字'])
})

test('returns title and date from the properties', () => {
  const core =
    '<cp:coreProperties><dc:title> A title </dc:title><dcterms:created>2020-04-11T07:28:00Z</dcterms:created></cp:coreProperties>'
  expect(readWord(wordDocument('', { 'docProps/core.xml': core }))).toEqual({
    paragraphs: [],
    title: 'A title',
    created: '2020-04-11T07:28:00Z',
  })
})

test('finds the text where the package says that it is', () => {
  const relations =
    '<Relationships><Relationship Type="http://x/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
  const body = `<w:document><w:body>${paragraph('elsewhere')}</w:body></w:document>`
  expect(read('', { '_rels/.rels': relations, 'word/document2.xml': body })).toEqual([{ text: 'elsewhere' }])
})

test('does not expand entities of its own', () => {
  const bomb = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
  const xml = `${bomb}<w:document><w:body>${paragraph('&b; &lt;')}</w:body></w:document>`
  expect(read('', { 'word/document.xml': xml })).toEqual([{ text: '&b; <' }])
})

test('a document cut off in the middle of its text gives what is there', () => {
  const xml = `<w:document><w:body>${paragraph('whole')}<w:p><w:r><w:t>half`
  expect(read('', { 'word/document.xml': xml }).map(({ text }) => text)).toEqual(['whole', 'half'])
})

test.each([
  ['with a password', 'password', [0xd0, 0xcf, 0x11, 0xe0, ...strToU8([...'EncryptedPackage'].join('\0'))]],
  ['of Word 97', '.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['that is another zip file', 'no Word document', zipSync({ 'a.txt': strToU8('a') })],
  ['of a thousand levels', 'nested', wordDocument('<w:x>'.repeat(1001))],
])('refuses a document %s', (_, words, bytes) => {
  const attempt = () => readWord(new Uint8Array(bytes))
  expect(attempt).toThrow(words)
  expect(attempt).toThrow(ImportError)
})
