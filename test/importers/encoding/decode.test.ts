import { expect, test } from 'vitest'
import { decode } from '../../../src/importers/encoding/decode.ts'
import { ImportError } from '../../../src/importers/importer.ts'
import fc from '../../fast-check.ts'
import { encode } from './encode.ts'

const FRENCH = 'Le maire a inauguré la nouvelle bibliothèque : « C’est un rêve », a-t-il déclaré mardi.\n'
const GERMAN = 'Die Bürger fordern größere Straßen, sagte der Bürgermeister am Donnerstag über den Ausbau.\n'
const SPANISH =
  'El alcalde inauguró mañana la biblioteca del barrio, según señaló el portavoz. ¿Qué más falta?\n'
const POLISH = 'Burmistrz otworzył nową bibliotekę i powiedział, że książki są już dostępne dla wszystkich.\n'
const CZECH = 'Starosta otevřel novou knihovnu a řekl, že knihy jsou přístupné každému čtenáři ve městě.\n'
const HUNGARIAN = 'A polgármester megnyitotta az új könyvtárat, és közölte, hogy a gyűjtemény bővül ősszel.\n'
const RUSSIAN = 'Мэр открыл новую библиотеку и сообщил, что книги уже доступны всем жителям города.\n'
const UKRAINIAN =
  'Міський голова відкрив бібліотеку і повідомив, що її книжки вже доступні всім жителям міста.\n'
const GREEK = 'Ο δήμαρχος εγκαινίασε τη νέα βιβλιοθήκη και είπε ότι τα βιβλία είναι διαθέσιμα σε όλους.\n'
const TURKISH =
  'Belediye başkanı yeni kütüphaneyi açtı ve kitapların herkese açık olduğunu söyledi. Işıklar yandı.\n'
const HEBREW = 'ראש העיר חנך את הספרייה החדשה ואמר כי הספרים זמינים לכל התושבים.\n'
const ARABIC = 'افتتح رئيس البلدية المكتبة الجديدة وقال إن الكتب متاحة لجميع السكان في المدينة.\n'
const THAI = 'นายกเทศมนตรีเปิดห้องสมุดแห่งใหม่และกล่าวว่าหนังสือพร้อมให้บริการแก่ทุกคน\n'
const LITHUANIAN =
  'Meras atidarė naują biblioteką ir pranešė, kad knygos jau prieinamos visiems gyventojams čia.\n'
const CHINESE = '市长为新图书馆揭幕，并表示图书已经向全体市民开放。图书馆位于市中心，每天都开门。\n'
const TAIWANESE = '市長為新圖書館揭幕，並表示圖書已經向全體市民開放。圖書館位於市中心，每天都開門。\n'
const JAPANESE = '市長は新しい図書館を開き、本はすべての市民が利用できると述べた。図書館は駅の前にある。\n'
const KOREAN = '시장은 새 도서관을 열고 책은 모든 시민이 이용할 수 있다고 말했다. 도서관은 역 앞에 있다.\n'

const LEGACY: [encoding: string, text: string][] = [
  ['windows-1252', FRENCH],
  ['windows-1252', GERMAN],
  ['windows-1252', SPANISH],
  ['windows-1250', POLISH],
  ['windows-1250', CZECH],
  ['windows-1250', HUNGARIAN],
  ['iso-8859-2', POLISH],
  ['iso-8859-2', CZECH],
  ['windows-1251', RUSSIAN],
  ['windows-1251', UKRAINIAN],
  ['koi8-r', RUSSIAN],
  ['koi8-u', UKRAINIAN],
  ['iso-8859-5', RUSSIAN],
  ['ibm866', RUSSIAN],
  ['windows-1253', GREEK],
  ['iso-8859-7', GREEK],
  ['windows-1254', TURKISH],
  ['windows-1255', HEBREW],
  ['windows-1256', ARABIC],
  ['iso-8859-6', ARABIC],
  ['windows-874', THAI],
  ['windows-1257', LITHUANIAN],
  ['macintosh', FRENCH],
  ['gb18030', CHINESE],
  ['big5', TAIWANESE],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['euc-kr', KOREAN],
]

test.each(LEGACY)('%s is detected: %s', (encoding, text) => {
  const decoded = decode(encode(text.repeat(4), encoding))
  expect(decoded.text).toBe(text.repeat(4))
  expect(decoded.warnings).toEqual([])
})

test.each(LEGACY)('%s is read as declared, even if the text is short: %s', (encoding, text) => {
  const words = text.slice(0, 24)
  expect(decode(encode(words, encoding), { declared: encoding })).toMatchObject({ text: words, warnings: [] })
})

test.each(LEGACY)('%s is read as archive.yaml says: %s', (encoding, text) => {
  const words = text.slice(0, 24)
  expect(decode(encode(words, encoding), { fallback: encoding })).toMatchObject({ text: words, warnings: [] })
})

test.each(['utf-16le', 'utf-16be'])('%s is read with and without a byte order mark', (encoding) => {
  for (const text of [FRENCH, RUSSIAN, CHINESE, JAPANESE]) {
    expect(decode(encode(`\ufeff${text}`, encoding))).toEqual({ text, encoding, warnings: [] })
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, warnings: [] })
  }
})

test.each(['ISO-8859-1', 'windows-1251', 'gb2312', 'nonsense', undefined])(
  'UTF-8 proves itself, whatever is declared: %s',
  (declared) => {
    const bytes = new TextEncoder().encode(FRENCH)
    expect(decode(bytes, { declared })).toEqual({ text: FRENCH, encoding: 'utf-8', warnings: [] })
  },
)

test('a byte order mark is left out', () => {
  expect(decode(new TextEncoder().encode(`\ufeff${FRENCH}`)).text).toBe(FRENCH)
})

test('a wrong declaration is reported, with the line and the encoding that is used', () => {
  const decoded = decode(encode(`Mayor\n\n${FRENCH.repeat(3)}`, 'windows-1252'), { declared: 'utf-8' })
  expect(decoded.text).toContain('inauguré')
  expect(decoded.warnings).toMatchObject([
    { line: 3, problem: { found: 'declares utf-8, but is not; read as windows-1252' } },
  ])
})

test('a guess from a few letters is reported as such', () => {
  const { warnings } = decode(encode('Mayor opens library\n\nŁ. Nowak', 'windows-1250'))
  expect(warnings).toMatchObject([{ line: 3, problem: { found: expect.stringContaining('not certain') } }])
})

test('damaged UTF-8 stays UTF-8, and the first damaged line is named', () => {
  const bytes = new TextEncoder().encode(`${RUSSIAN.repeat(3)}!`)
  bytes[bytes.length - 1] = 0xff
  const { encoding, text, warnings } = decode(bytes)
  expect(encoding).toBe('utf-8')
  expect(text).toBe(`${RUSSIAN.repeat(3)}\ufffd`)
  expect(warnings).toMatchObject([{ line: 4, problem: { found: expect.stringContaining('not UTF-8') } }])
})

test.each([
  'inaugurÃ©',
  'itâ€™s',
  'â€œYesâ€\u009d',
  'Ð¿Ñ€Ð¸Ð²ÐµÑ‚',
  'РїСЂРёРІРµС‚',
  'caf\u00c3\u00a9 au lait',
])('text that was garbled before is reported and stays: %s', (words) => {
  const { text, warnings } = decode(new TextEncoder().encode(`Mayor\n\nThe ${words}`))
  expect(text).toBe(`Mayor\n\nThe ${words}`)
  expect(warnings).toMatchObject([{ line: 3, problem: { found: expect.stringContaining('garbled') } }])
})

test.each([
  FRENCH,
  GERMAN,
  SPANISH,
  POLISH,
  RUSSIAN,
  UKRAINIAN,
  TURKISH,
  'SÃO PAULO, «MAÇû, ‘NÃO’',
  '„Spaß”',
  'РИА Новости',
])('right text is not reported as garbled: %s', (text) =>
  expect(decode(new TextEncoder().encode(text)).warnings).toEqual([]),
)

test('bytes that are no text are refused with their line', () => {
  const bytes = new TextEncoder().encode('Mayor\n\nopens\0library')
  expect(() => decode(bytes)).toThrow(ImportError)
  try {
    decode(bytes)
  } catch (error) {
    expect((error as ImportError).place).toEqual({ line: 3 })
  }
})

test('any bytes are text or refused', () => {
  const encodings = fc.constantFrom(undefined, 'utf-8', 'windows-1252', 'shift_jis', 'utf-16', 'nonsense')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), encodings, encodings, (bytes, declared, fallback) => {
      try {
        const { text, warnings } = decode(bytes, { declared, fallback })
        expect(text).not.toContain('\0')
        for (const { line } of warnings) expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length)
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError)
      }
    }),
  )
})

test('any text in UTF-8 is read as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are no text
      fc.pre(!/[\0-\x1f]/.test(text))
      expect(decode(new TextEncoder().encode(text)).text).toBe(text.replace(/^\ufeff/, ''))
    }),
  )
})
