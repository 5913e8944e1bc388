// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { readSettings, writeSettings } from '../../src/app/settings.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('what is written is read', () => {
  writeSettings({ theme: 'night', keys: false, lit: true })
  expect(readSettings()).toEqual({ theme: 'night', keys: false, lit: true })
})

test.each(['', '{', 'null', '[]', '7', '{"theme":"pink"}'])('%j in storage gives the defaults', (text) => {
  localStorage.setItem('dateline', text)
  expect(readSettings()).toEqual({ theme: 'system', keys: true, lit: false })
})

test('blocked storage stops nothing', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    clear: () => undefined,
  })
  expect(readSettings()).toEqual({ theme: 'system', keys: true, lit: false })
  expect(() => writeSettings({ theme: 'paper', keys: true, lit: false })).not.toThrow()
  vi.unstubAllGlobals()
})
