import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useGradually } from '../../../src/timeline/list/gradual.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.runAllTimers()
  vi.useRealTimers()
})

const frame = () => act(() => vi.advanceTimersToNextFrame())

describe('rows that are added to the page', () => {
  const items = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({ key: from + index }))

  /** Renders a list. The rows nearest to `at` appear first; those in `urgent` appear immediately. */
  const gradually = (from: number, to: number, at: number, urgent: readonly number[] = []) => {
    const hook = renderHook(
      (props: { from: number; to: number; at: number; urgent: readonly number[] }) =>
        useGradually(
          items(props.from, props.to),
          ({ key }) => Math.abs(key - props.at),
          ({ key }) => props.urgent.includes(key),
        ).map(({ key }) => key),
      { initialProps: { from, to, at, urgent } },
    )
    return {
      shown: () => hook.result.current,
      update: (from: number, to: number, at: number, urgent: readonly number[] = []) =>
        hook.rerender({ from, to, at, urgent }),
    }
  }

  test('appear a few in each frame, the nearest first, and stay in order', () => {
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

  test('appear immediately if they are urgent', () => {
    const { shown, update } = gradually(0, 20, 0, [0, 1, 2, 3, 4, 5, 6, 19])
    expect(shown()).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 19]))
    update(0, 20, 0, [12, 13, 14, 15, 16, 17])
    expect(shown()).toEqual(expect.arrayContaining([12, 13, 14, 15, 16, 17]))
  })

  test('are removed when they are no longer wanted; the last ones stay until the first new ones appear', () => {
    const { shown, update } = gradually(0, 4, 0, [0, 1, 2, 3])
    act(() => update(2, 8, 2))
    expect(shown()).toEqual(expect.arrayContaining([2, 3]))
    expect(shown()).not.toContain(1)
    while (shown().length < 6) frame()
    const seen: number[][] = []
    act(() => {
      update(100, 110, 103)
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
