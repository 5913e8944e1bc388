import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Message } from '../../src/ui/message.tsx'

const htmlOf = (text: string) =>
  render(<Message text={text} values={{ page: <b>Saved</b>, count: 3, none: null }} />).container.innerHTML

test.each([
  ['See {page} for {count} more.', 'See <b>Saved</b> for 3 more.'],
  ['{page}', '<b>Saved</b>'],
  ['{page}{page}', '<b>Saved</b><b>Saved</b>'],
  ['no placeholder', 'no placeholder'],
  ['nothing{none}', 'nothing'],
  ['unknown {other}', 'unknown {other}'],
])('%s', (text, html) => expect(htmlOf(text)).toBe(html))
