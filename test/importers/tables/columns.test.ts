import { expect, test } from 'vitest'
import { understandColumns } from '../../../src/importers/tables/columns.ts'

test.each([
  ['English', 'Headline,Publication date,Full text,Newspaper,Byline,Page number'],
  ['German', 'Überschrift,Erscheinungsdatum,Volltext,Zeitung,Verfasser,Seite'],
  ['French', 'Titre,Date de parution,Texte intégral,Titre du journal,Auteur,Page'],
  ['Dutch', 'Kop,Publicatiedatum,Volledige tekst,Krant,Auteur,Pagina'],
  ['Spanish', 'Título,Fecha de publicación,Texto completo,Periódico,Autor,Página'],
])('names of columns in %s', (_, names) => {
  const [headline, date, body, publication, byline, page] = names.split(',').map((name) => [name])
  const { columns, ignored } = understandColumns(names.split(','))
  expect(columns).toEqual({ headline, date, body, publication, byline, page })
  expect(ignored).toEqual([])
})

test('the day of publication counts before others, and the day of download is none', () => {
  const { columns, ignored } = understandColumns(['date_download', 'date_modify', 'date', 'date_publish'])
  expect(columns).toEqual({ date: ['date_publish', 'date'], retrieved: ['date_download'] })
  expect(ignored).toEqual(['date_modify'])
})

test('the day on which somebody saved an address is not that of publication', () => {
  expect(understandColumns(['title', 'url', 'time_added']).columns).toEqual({
    headline: ['title'],
    url: ['url'],
    retrieved: ['time_added'],
  })
  const instapaper = understandColumns(['URL', 'Title', 'Selection', 'Folder', 'Timestamp']).columns
  expect(instapaper).toMatchObject({ body: ['Selection'], retrieved: ['Timestamp'] })
  expect(instapaper.date).toBeUndefined()
})

test('columns of archive.yaml count before those that are known', () => {
  const { columns } = understandColumns(['Text', 'Wortlaut', 'title'], { body: ['wortlaut'] })
  expect(columns).toEqual({ body: ['Wortlaut', 'Text'], headline: ['title'] })
})

test('a summary stands for the text only if there is none', () => {
  expect(understandColumns(['description', 'text']).columns.body).toEqual(['text', 'description'])
  expect(understandColumns(['description']).summaries).toEqual(['description'])
})
