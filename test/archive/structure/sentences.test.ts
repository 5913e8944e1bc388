import { expect, test } from 'vitest'
import { sentenceRanges } from '../../../src/archive/structure/sentences.ts'

/** Sentences of a language, with `|` between them. */
const CASES: [language: string, text: string][] = [
  ['en', 'Mr. Roe met Dr. Doe on Nov. 3. |They spoke.'],
  [
    'de',
    'Am 3. Oktober kam Dr. Hahn mit Nr. 5 nach z. B. Bonn bzw. Köln. |Er blieb bis 1990. |Dann ging er.',
  ],
  ['de', 'Das war ein Fall dieser Art. |Das ist gut. |Im 20. Jahrhundert war es anders.'],
  ['de-AT', 'Wir sind 12. |Das reicht für den 1. FC Wien.'],
  ['fr', 'M. Dupont a vu Mme Martin et le Dr. Petit à St. Malo. |Elle est partie, etc. |Le soir tombe.'],
  ['fr', 'Voir art. 5 du code. |Il a dit non. |Elle aussi.'],
  ['es', 'El Sr. Pérez y la Sra. Gómez viven en EE. UU. desde 1990. |El Dr. Ruiz llegó.'],
  ['it', 'Il Dott. Rossi e la Sig.ra Bianchi sono qui. |Lo disse lui.'],
  ['nl', 'Dhr. Jansen en prof. De Vries kwamen. |Zij bleven.'],
  ['pt', 'O Sr. Silva chegou com a Dra. Costa. |Ele saiu.'],
  ['ru', 'Он родился в 1950 г. в Туле. |В 1998 г. Москва росла. |Он жил на ул. Ленина и т.д. |Потом ушёл.'],
]

test.each(CASES)('%s: %s', (language, marked) => {
  const text = marked.replaceAll('|', '')
  const found = sentenceRanges(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(marked.split('|'))
})
