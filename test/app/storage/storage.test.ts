// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

type Storage = typeof import('../../../src/app/storage/storage.ts')
let storage: Storage

/** Numbers; anything else in the list is damage. */
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
const troubles = () => renderHook(() => storage.useStorageProblems()).result.current

beforeEach(async () => {
  vi.resetModules()
  storage = await import('../../../src/app/storage/storage.ts')
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

test('a change is stored, and seen by those who follow', () => {
  const numbers = storage.persistentStore('n', read)
  const seen = vi.fn()
  numbers.subscribe(seen)
  numbers.change(add(1))
  expect(numbers.get()).toEqual([1])
  expect(localStorage.getItem('n')).toBe('[1]')
  expect(seen).toHaveBeenCalledOnce()
  expect(troubles()).toEqual([])
})

test('what another tab has written meanwhile is not written over', () => {
  const numbers = storage.persistentStore('n', read)
  numbers.change(add(1))
  localStorage.setItem('n', '[1,2]')
  numbers.change(add(3))
  expect(localStorage.getItem('n')).toBe('[1,2,3]')
})

test('of a damaged entry, what is good goes on, and all of it is set aside once', () => {
  localStorage.setItem('n', '[1,"two",3]')
  const numbers = storage.persistentStore('n', read)
  expect(numbers.get()).toEqual([1, 3])
  numbers.change(add(4))
  expect(localStorage.getItem('n')).toBe('[1,3,4]')
  expect(storage.quarantinedTexts('n')).toEqual(['[1,"two",3]'])
  expect(troubles()).toEqual(['damaged'])
})

test('what is no JSON is set aside as it is, and a second one beside it', () => {
  for (const text of ['[1,', '[2,', '[1,']) {
    localStorage.setItem('n', text)
    storage.persistentStore('n', read).change(add(1))
  }
  expect(storage.quarantinedTexts('n')).toEqual(['[1,', '[2,'])
})

test('what a newer version wrote is left alone; changes hold until the page is left', () => {
  localStorage.setItem('n', '[1,"newer"]')
  const numbers = storage.persistentStore('n', read)
  numbers.change(add(2))
  expect(numbers.get()).toEqual([1, 2])
  expect(localStorage.getItem('n')).toBe('[1,"newer"]')
  expect(troubles()).toEqual(['newer'])
})

test.each([
  ['full', 'QuotaExceededError'],
  ['blocked', 'SecurityError'],
] as const)(
  'storage that is %s stops nothing, and is told when there is something to keep',
  (trouble, name) => {
    const refuse = () => {
      throw new DOMException('no', name)
    }
    vi.stubGlobal('localStorage', {
      getItem: trouble === 'full' ? () => null : refuse,
      setItem: refuse,
      clear: () => undefined,
    })
    const numbers = storage.persistentStore('n', read)
    expect(numbers.get()).toEqual([])
    expect(troubles()).toEqual([])
    numbers.change(add(1))
    numbers.change(add(2))
    expect(numbers.get()).toEqual([1, 2])
    expect(troubles()).toEqual([trouble])
  },
)

test('once there is room again, all of it is stored', () => {
  const numbers = storage.persistentStore('n', read)
  const setItem = vi.fn(() => {
    throw new DOMException('no', 'QuotaExceededError')
  })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem, clear: () => undefined })
  numbers.change(add(1))
  vi.unstubAllGlobals()
  numbers.change(add(2))
  expect(localStorage.getItem('n')).toBe('[1,2]')
})
