import { expect, test } from 'vitest'
import { isoOfRussianDate } from '../../../../src/importers/databases/integrum/russian-date.ts'

test.each([
  ['28.02.2005', '2005-02-28'],
  ['28.02.05', '2005-02-28'],
  ['1.3.98', '1998-03-01'],
  [' 06.06.1993 ', '1993-06-06'],
  ['2005-02-28', '2005-02-28'],
  ['март 2005', 'март 2005'],
])('%s is %s', (text, iso) => {
  expect(isoOfRussianDate(text)).toBe(iso)
})
