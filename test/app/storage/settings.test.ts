// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { DEFAULTS, set, settings } from '../../../src/app/storage/settings.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

test('what is set is read, by another tab too', async () => {
  set({ theme: 'sepia', keys: false, size: 2 })
  vi.resetModules()
  const other = await import('../../../src/app/storage/settings.ts')
  expect(other.settings.get()).toEqual({ ...DEFAULTS, theme: 'sepia', keys: false, size: 2 })
})

test.each(['', '{', 'null', '[]', '7', '{"theme":"pink"}', '{"size":90}', '{"speed":"fast"}'])(
  '%j in storage gives the defaults',
  (text) => {
    localStorage.setItem('dateline', text)
    expect(settings.get()).toEqual(DEFAULTS)
  },
)

test('one bad field leaves the others', () => {
  localStorage.setItem('dateline', '{"theme":"pink","lit":true,"measure":1}')
  expect(settings.get()).toEqual({ ...DEFAULTS, lit: true, measure: 1 })
})

test('what a newer version has added stays', () => {
  localStorage.setItem('dateline', '{"hyphens":true}')
  set({ theme: 'white' })
  expect(JSON.parse(localStorage.getItem('dateline') ?? '')).toMatchObject({ hyphens: true, theme: 'white' })
})
