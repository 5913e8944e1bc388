// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let store: typeof import('../../../src/app/storage/persistent-store.ts')
let quarantine: typeof import('../../../src/app/storage/quarantine.ts')
let problems: () => readonly string[]

/** Reads a list of numbers. Anything else in the list counts as damaged. */
const read = (stored: unknown) => {
  const all = Array.isArray(stored) ? stored : []
  const value = all.filter((each): each is number => typeof each === 'number')
  return {
    value,
    damaged: stored !== undefined && (!Array.isArray(stored) || value.length < all.length),
    newer: all.includes('newer'),
  }
}
const add = (number: number) => (all: number[]) => [...all, number]

beforeEach(async () => {
  vi.resetModules()
  store = await import('../../../src/app/storage/persistent-store.ts')
  quarantine = await import('../../../src/app/storage/quarantine.ts')
  const { useStorageProblems } = await import('../../../src/app/storage/storage-problems.ts')
  problems = () => renderHook(() => useStorageProblems()).result.current
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

test('a change is stored, and subscribers are notified', () => {
  const numbers = store.persistentStore('n', read)
  const seen = vi.fn()
  numbers.subscribe(seen)
  numbers.change(add(1))
  expect(numbers.get()).toEqual([1])
  expect(localStorage.getItem('n')).toBe('[1]')
  expect(seen).toHaveBeenCalledOnce()
  expect(problems()).toEqual([])
})

test('changes by another tab are not overwritten', () => {
  const numbers = store.persistentStore('n', read)
  numbers.change(add(1))
  localStorage.setItem('n', '[1,2]')
  numbers.change(add(3))
  expect(localStorage.getItem('n')).toBe('[1,2,3]')
})

test('valid items of a damaged entry survive, and its text is quarantined once', () => {
  localStorage.setItem('n', '[1,"two",3]')
  const numbers = store.persistentStore('n', read)
  expect(numbers.get()).toEqual([1, 3])
  numbers.change(add(4))
  expect(localStorage.getItem('n')).toBe('[1,3,4]')
  expect(quarantine.quarantinedTexts('n')).toEqual(['[1,"two",3]'])
  expect(problems()).toEqual(['damaged'])
})

test('texts that are not JSON are quarantined, each once', () => {
  for (const text of ['[1,', '[2,', '[1,']) {
    localStorage.setItem('n', text)
    store.persistentStore('n', read).change(add(1))
  }
  expect(quarantine.quarantinedTexts('n')).toEqual(['[1,', '[2,'])
})

test('an entry of a newer version is never overwritten; changes last until the page is closed', () => {
  localStorage.setItem('n', '[1,"newer"]')
  const numbers = store.persistentStore('n', read)
  numbers.change(add(2))
  expect(numbers.get()).toEqual([1, 2])
  expect(localStorage.getItem('n')).toBe('[1,"newer"]')
  expect(problems()).toEqual(['newer'])
})

test.each([
  ['full', 'QuotaExceededError'],
  ['blocked', 'SecurityError'],
] as const)(
  'storage that is %s is reported on the first change, and changes last until the page is closed',
  (problem, name) => {
    const refuse = () => {
      throw new DOMException('no', name)
    }
    vi.stubGlobal('localStorage', {
      getItem: problem === 'full' ? () => null : refuse,
      setItem: refuse,
      clear: () => undefined,
    })
    const numbers = store.persistentStore('n', read)
    expect(numbers.get()).toEqual([])
    expect(problems()).toEqual([])
    numbers.change(add(1))
    numbers.change(add(2))
    expect(numbers.get()).toEqual([1, 2])
    expect(problems()).toEqual([problem])
  },
)

test('earlier changes are stored once there is space again', () => {
  const numbers = store.persistentStore('n', read)
  const setItem = vi.fn(() => {
    throw new DOMException('no', 'QuotaExceededError')
  })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem, clear: () => undefined })
  numbers.change(add(1))
  vi.unstubAllGlobals()
  numbers.change(add(2))
  expect(localStorage.getItem('n')).toBe('[1,2]')
})
