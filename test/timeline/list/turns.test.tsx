import { act, cleanup, render, renderHook, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useGradually, useInTurn } from '../../../src/timeline/list/turns.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.runAllTimers()
  vi.useRealTimers()
})

const frame = () => act(() => vi.advanceTimersToNextFrame())

describe('rows that come into the page', () => {
  const items = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({ key: from + index }))

  /** A list from whose rows some have to be there at once, those near one place coming first. */
  const gradually = (from: number, to: number, at: number, now: readonly number[] = []) => {
    const hook = renderHook(
      (props: { from: number; to: number; at: number; now: readonly number[] }) =>
        useGradually(
          items(props.from, props.to),
          ({ key }) => Math.abs(key - props.at),
          ({ key }) => props.now.includes(key),
        ).map(({ key }) => key),
      { initialProps: { from, to, at, now } },
    )
    return {
      shown: () => hook.result.current,
      turnTo: (from: number, to: number, at: number, now: readonly number[] = []) =>
        hook.rerender({ from, to, at, now }),
    }
  }

  test('are a few more in each frame, the nearest first and in their order, until all are there', () => {
    const { shown } = gradually(0, 14, 5)
    const seen = [shown()]
    for (let times = 0; times < 4; times++) {
      frame()
      seen.push(shown())
    }
    expect(seen[0]).toContain(5)
    for (const [index, keys] of seen.entries()) {
      const before = seen[index - 1] ?? []
      expect(keys.length - before.length).toBeLessThanOrEqual(3)
      expect(keys).toEqual(expect.arrayContaining(before))
      expect(keys).toEqual(keys.toSorted((a, b) => a - b))
      const far = Math.max(...keys.map((key) => Math.abs(key - 5)))
      const nearer = items(0, 14).filter(({ key }) => Math.abs(key - 5) < far)
      expect(keys).toEqual(expect.arrayContaining(nearer.map(({ key }) => key)))
    }
    expect(shown()).toHaveLength(14)
  })

  test('are there at once where they have to be', () => {
    const { shown, turnTo } = gradually(0, 20, 0, [0, 1, 2, 3, 4, 5, 6, 19])
    expect(shown()).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 19]))
    turnTo(0, 20, 0, [12, 13, 14, 15, 16, 17])
    expect(shown()).toEqual(expect.arrayContaining([12, 13, 14, 15, 16, 17]))
  })

  test('go when they are not wanted any more, but for the last ones, which go with the first that come', () => {
    const { shown, turnTo } = gradually(0, 4, 0, [0, 1, 2, 3])
    act(() => turnTo(2, 8, 2))
    expect(shown()).toEqual(expect.arrayContaining([2, 3]))
    expect(shown()).not.toContain(1)
    while (shown().length < 6) frame()
    const seen: number[][] = []
    act(() => {
      turnTo(100, 110, 103)
      seen.push(shown())
    })
    for (let times = 0; times < 4; times++) {
      seen.push(shown())
      frame()
    }
    for (const keys of seen) {
      expect(keys).not.toEqual([])
      expect(new Set(keys.map((key) => key >= 100)).size).toBe(1)
    }
    expect(shown()).toHaveLength(10)
  })
})

const TEN = Array.from({ length: 10 }, (_, at) => `text ${at}`)
const Row = ({ text, at }: { text: string | undefined; at: number }) => (
  <p>{useInTurn(text, at) ?? 'on its way'}</p>
)

describe('rows that wait for the same file', () => {
  const rows = (texts: readonly (string | undefined)[]) =>
    TEN.map((name, at) => at in texts && <Row key={name} text={texts[at]} at={at} />)
  const there = () => screen.queryAllByText(/^text/).map(({ textContent }) => textContent)

  test('get it a few in each frame, in their order', () => {
    const { rerender } = render(rows(TEN.map(() => undefined)))
    rerender(rows(TEN))
    const seen = [there()]
    for (let times = 0; times < 3; times++) {
      frame()
      seen.push(there())
    }
    expect(seen).toEqual([[], TEN.slice(0, 3), TEN.slice(0, 6), TEN.slice(0, 9)])
  })

  test('show at once what is there when they come, and what it becomes', () => {
    const { rerender } = render(rows(TEN))
    expect(there()).toEqual(TEN)
    rerender(rows(TEN.map((text) => `${text}, anew`)))
    expect(there()).toEqual(TEN.map((text) => `${text}, anew`))
  })

  test('come in their order also if those above came first, or come later with what they show', () => {
    const sparse = (ats: readonly number[]) =>
      rows(TEN.map((text, at) => (ats.includes(at) ? text : undefined)))
    const { rerender } = render(sparse([]))
    rerender(sparse([6, 7, 8, 9]))
    rerender(sparse([0, 1, 2, 3, 6, 7, 8, 9]))
    frame()
    expect(there()).toEqual(TEN.slice(0, 3))
  })

  test('wait with what they show, as they come, while others wait', () => {
    const { rerender } = render(rows(TEN.slice(0, 8).map(() => undefined)))
    rerender(rows(TEN.slice(0, 8)))
    rerender(rows(TEN))
    expect(there()).toEqual([])
    for (let times = 0; times < 4; times++) frame()
    expect(there()).toEqual(TEN)
  })

  test('leave their turn to others as they go', () => {
    const { rerender } = render(rows(TEN.map(() => undefined)))
    rerender(rows(TEN))
    rerender(rows(TEN).slice(7))
    frame()
    expect(there()).toEqual(TEN.slice(7))
  })
})
