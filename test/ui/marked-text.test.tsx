import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MarkedText } from '../../src/ui/marked-text.tsx'

test('a lost figure has a name and adds no character', () => {
  const text = 'sent  teams'
  const { container } = render(<MarkedText text={text} gaps={[{ start: 5, end: 5 }]} />)
  expect(screen.getByRole('img', { name: 'a figure is missing in the source' })).toBeTruthy()
  expect(container.textContent).toBe(text)
})

test('what is shown, put together, is the text, whatever is marked in it', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(range), fc.array(range), (text, gaps, marks) => {
      const { container, unmount } = render(<MarkedText text={text} gaps={gaps} marks={marks} />)
      expect(container.textContent).toBe(text)
      unmount()
    }),
    { numRuns: 60 },
  )
})
