import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useStaggered } from '../../../src/timeline/list/staggered.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.runAllTimers()
  vi.useRealTimers()
})

const frame = () => act(() => vi.advanceTimersToNextFrame())

const TEN = Array.from({ length: 10 }, (_, at) => `text ${at}`)
const Row = ({ text, at }: { text: string | undefined; at: number }) => (
  <p>{useStaggered(text, at) ?? 'loading'}</p>
)

describe('rows that wait for the same file', () => {
  const rows = (texts: readonly (string | undefined)[]) =>
    TEN.map((name, at) => at in texts && <Row key={name} text={texts[at]} at={at} />)
  const there = () => screen.queryAllByText(/^text/).map(({ textContent }) => textContent)

  test('show their content a few in each frame, from the top', () => {
    const { rerender } = render(rows(TEN.map(() => undefined)))
    rerender(rows(TEN))
    const seen = [there()]
    for (let times = 0; times < 3; times++) {
      frame()
      seen.push(there())
    }
    expect(seen).toEqual([[], TEN.slice(0, 3), TEN.slice(0, 6), TEN.slice(0, 9)])
  })

  test('show content immediately if it has loaded when they appear, and its changes', () => {
    const { rerender } = render(rows(TEN))
    expect(there()).toEqual(TEN)
    rerender(rows(TEN.map((text) => `${text}, changed`)))
    expect(there()).toEqual(TEN.map((text) => `${text}, changed`))
  })

  test('show their content from the top even if lower ones were loaded first', () => {
    const sparse = (ats: readonly number[]) =>
      rows(TEN.map((text, at) => (ats.includes(at) ? text : undefined)))
    const { rerender } = render(sparse([]))
    rerender(sparse([6, 7, 8, 9]))
    rerender(sparse([0, 1, 2, 3, 6, 7, 8, 9]))
    frame()
    expect(there()).toEqual(TEN.slice(0, 3))
  })

  test('wait if other rows wait when they appear', () => {
    const { rerender } = render(rows(TEN.slice(0, 8).map(() => undefined)))
    rerender(rows(TEN.slice(0, 8)))
    rerender(rows(TEN))
    expect(there()).toEqual([])
    for (let times = 0; times < 4; times++) frame()
    expect(there()).toEqual(TEN)
  })

  test('stop waiting when they are removed', () => {
    const { rerender } = render(rows(TEN.map(() => undefined)))
    rerender(rows(TEN))
    rerender(rows(TEN).slice(7))
    frame()
    expect(there()).toEqual(TEN.slice(7))
  })
})
