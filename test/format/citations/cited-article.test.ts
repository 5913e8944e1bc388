import { expect, test } from 'vitest'
import { authorsOf } from '../../../src/format/citations/cited-article.ts'

test.each([
  ['By Anna Weaver', 'Anna Weaver'],
  ['BY ANNA WEAVER', 'ANNA WEAVER'],
  ['Von Jonas Brandt', 'Jonas Brandt'],
  ['par Anne Petit', 'Anne Petit'],
  ['di Lucia Monti', 'Lucia Monti'],
  ['von Brandt, Jonas', 'von Brandt, Jonas'],
  ['De Vries, Jan', 'De Vries, Jan'],
  ['Di Monti, Lucia', 'Di Monti, Lucia'],
  ['Byron Field', 'Byron Field'],
])('the authors of “%s” are %s', (byline, authors) => expect(authorsOf(byline)).toBe(authors))
