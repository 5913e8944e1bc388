import { expect, test } from 'vitest'
import { readSourceLine, sectionIn } from '../../../../src/importers/databases/apa/source-line.ts'

test.each([
  ['"Der Bote" vom 02.04.2013            Seite: 1', 'Der Bote', '02.04.2013', '', '1'],
  ['"Der Bote" Nr. 065 vom 02.04.2013    Seite 14', 'Der Bote', '02.04.2013', '', '14'],
  ['„Der Bote“ vom 2.4.2013 Seite: L3', 'Der Bote', '2.4.2013', '', 'L3'],
  [
    '"Radio 1" Journal um acht vom 02.04.2013 18.00 Uhr',
    'Radio 1',
    '02.04.2013 18:00',
    'Journal um acht',
    '',
  ],
  ['"bote.example" gefunden am 02.04.2013 09:30 Uhr', 'bote.example', '02.04.2013 09:30', '', ''],
])('%s', (line, publication, date, section, page) => {
  expect(readSourceLine(line)).toEqual({ publication, date, section, page })
})

test.each(['Der Bote kommt', 'Ressort: Politik', '', 'vom 02.04.2013', `"a${' '.repeat(100_000)}`])(
  'other lines are none: %.30s',
  (line) => {
    expect(readSourceLine(line)).toBeUndefined()
  },
)

test('the section has a line of its own', () => {
  expect(sectionIn('Ressort: Politik')).toBe('Politik')
  expect(sectionIn('Das Ressort: Politik')).toBeUndefined()
})
