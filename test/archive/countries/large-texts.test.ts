import { expect, test } from 'vitest'
import { findMentions } from '../../../src/archive/countries/mentions.ts'
import { findStructure } from '../../../src/archive/structure/structure.ts'

const SIZE = 200_000
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)

/** A rule that takes quadratic time would need hours for these 200 kB. The time limit need not be tight. */
test.each([
  ['one word', fill('x')],
  ['one capital word', fill('X')],
  ['joined names', fill('ChinaPeru')],
  ['the beginnings of long names', fill('Papua New ')],
  ['line breaks, then text', `${fill('\n')}The end.`],
  ['text, then line breaks', `The end.${fill('\n')}`],
  ['text, line breaks, text', `One.${fill('\r\n')}Two.`],
  ['lines of one letter', fill('a\n')],
  ['lines of spaces', fill('   \n')],
  ['spaces between words', `One${fill(' ')}two.${fill(' ')}`],
  ['periods', fill('.')],
  ['periods and spaces', fill(' . ')],
  ['quotes', fill('"')],
  ['periods and quotes', `Said.${fill('”')}x`],
  ['initials', fill('J. ')],
  ['abbreviations', fill('Mr. U.S. Inc. ')],
  ['one sentence, repeated', fill('He left. ')],
  ['commas without figures', fill('April , ')],
  ['credits', fill('PhotoXinhua  ')],
  ['datelines', fill('BEIJING  President ')],
  ['combining marks', fill('e\u0301\u0301')],
  ['joined emoji', fill('👩‍👩‍👧')],
])(
  '%s: 200 kB are read to the end',
  (_name, text) => {
    const { blocks } = findStructure(text, 'The end')
    expect(blocks.at(-1)?.end).toBe(text.length)
    expect(Array.isArray(findMentions(text))).toBe(true)
  },
  20_000,
)
