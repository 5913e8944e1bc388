import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { MarkedText } from '../../src/ui/marked-text.tsx'
import fc from '../fast-check.ts'

afterEach(cleanup)

test('a gap has a name and adds no character', () => {
  const text = 'sent  teams'
  const { container } = render(<MarkedText text={text} gaps={[{ start: 5, end: 5 }]} />)
  expect(screen.getByRole('img', { name: 'Number missing in the source' })).toBeTruthy()
  expect(container.textContent).toBe(text)
})

test('two gaps at the same offset are both shown', () => {
  const problems = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const gap = { start: 2, end: 2 }
  render(<MarkedText text="a b" gaps={[gap, gap]} />)
  expect(screen.getAllByRole('img')).toHaveLength(2)
  expect(problems).not.toHaveBeenCalled()
  problems.mockRestore()
})

test('an annotation contains its words, with their gaps and marks', () => {
  const text = 'June , . in Bishkek'
  const { container } = render(
    <MarkedText
      text={text}
      gaps={[
        { start: 5, end: 6 },
        { start: 7, end: 8 },
      ]}
      marks={[{ start: 0, end: 4 }]}
      annotations={[{ start: 0, end: 7, render: (content) => <time>{content}</time> }]}
    />,
  )
  expect(container.querySelector('time')?.innerHTML).toMatch(
    /^<mark[^>]*>June<\/mark> <span[^>]+>,<\/span> $/,
  )
  expect(container.textContent).toBe(text)
})

test('a gap at the edge of an annotation is not split, and belongs to the annotation', () => {
  render(
    <MarkedText
      text="to April , ,"
      gaps={[{ start: 9, end: 12 }]}
      annotations={[{ start: 3, end: 10, render: (content) => <time>{content}</time> }]}
    />,
  )
  expect(screen.getByRole('img').textContent).toBe(', ,')
  expect(screen.getByRole('img').closest('time')).toBeTruthy()
})

test('the text content is the text, whatever is marked in it', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30 }),
      fc.array(range),
      fc.array(range),
      fc.array(range),
      (text, gaps, marks, annotated) => {
        const annotations = annotated
          .map((range) => ({ ...range, render: (content: ReactNode) => <b>{content}</b> }))
          .sort((a, b) => a.start - b.start)
        const { container, unmount } = render(
          <MarkedText text={text} gaps={gaps} marks={marks} annotations={annotations} />,
        )
        expect(container.textContent).toBe(text)
        unmount()
      },
    ),
  )
})
