import { expect, test } from 'vitest'
import { languageOf } from '../../src/importers/language.ts'

const ENGLISH =
  'The mayor opened the new library on Monday and said that the books were available to all residents. The building stands in the centre of the town, opposite the station, and is open every day from nine to six. It cost four million and took three years to build. The council had first planned it ten years ago, but the money was missing. A group of residents collected signatures and gave money of their own.'
const FRENCH =
  'Le maire a inauguré lundi la nouvelle bibliothèque et a déclaré que les livres étaient à la disposition de tous les habitants. Le bâtiment se trouve au centre de la ville, en face de la gare, et il est ouvert tous les jours de neuf heures à dix-huit heures. Il a coûté quatre millions et sa construction a duré trois ans. Le conseil en avait eu le projet il y a dix ans, mais l’argent manquait. Un groupe d’habitants a recueilli des signatures.'
const CATALAN =
  'L’alcalde va inaugurar dilluns la nova biblioteca i va dir que els llibres estaven a disposició de tots els veïns. L’edifici és al centre de la ciutat, davant de l’estació, i obre cada dia.'
const INDONESIAN =
  'Wali kota meresmikan perpustakaan baru pada hari Senin dan mengatakan bahwa buku-buku itu bisa dibaca oleh semua warga karena terbuka setiap hari.'
const MALAY =
  'Datuk Bandar merasmikan perpustakaan baharu pada hari Isnin dan berkata bahawa buku-buku itu boleh dibaca oleh semua penduduk kerana ia dibuka setiap hari.'
const JAPANESE = '市長は新しい図書館を開き、本はすべての市民が利用できると述べた。'

const record = (body: string) => ({ headline: '', body })

test.each([
  ['en-GB', 'en-GB'],
  ['en_us', 'en-US'],
  ['eng', 'en'],
  ['ger', 'de'],
  ['English', 'en'],
  ['ENGLISH', 'en'],
  ['Französisch', 'fr'],
  ['FRENCH; FRANCAISE', 'fr'],
  ['DUTCH; NEDERLANDS', 'nl'],
  ['anglais', 'en'],
  ['Русский', 'ru'],
  ['日本語', 'ja'],
  ['Chinese (Simplified)', 'zh'],
  ['Klingonian', undefined],
  ['und', undefined],
  ['xx', undefined],
  ['', undefined],
  [undefined, undefined],
])('the declared language %s is %s', (declared, tag) => expect(languageOf(declared, record(''))).toBe(tag))

test.each([
  ['en', ENGLISH],
  ['fr', FRENCH],
  ['ca', CATALAN],
  ['id', INDONESIAN],
  ['ms', MALAY],
  ['ja', JAPANESE],
])('%s is detected', (language, text) => expect(languageOf(undefined, record(text))).toBe(language))

test('a long text in another language than the declared one counts more', () => {
  expect(languageOf('en', record(FRENCH))).toBe('fr')
  expect(languageOf('French', record(ENGLISH))).toBe('en')
})

test('a short text, a close relative, or a language that cannot be detected leaves the declared one', () => {
  expect(languageOf('en', record(FRENCH.slice(0, 100)))).toBe('en')
  expect(languageOf('es', record(CATALAN.repeat(3)))).toBe('es')
  expect(languageOf('la', record(ENGLISH))).toBe('la')
  expect(languageOf('fr-CA', record(FRENCH))).toBe('fr-CA')
})

test('the language of a few words is not guessed', () => {
  expect(languageOf(undefined, record('The mayor'))).toBeUndefined()
  expect(languageOf(undefined, record('12345 67890 '.repeat(30)))).toBeUndefined()
})
