// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { changeSettings, DEFAULTS, settings } from '../../../src/app/storage/settings.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

test('another tab reads changed settings', async () => {
  changeSettings({ theme: 'sepia', keys: false, size: 2 })
  vi.resetModules()
  const other = await import('../../../src/app/storage/settings.ts')
  expect(other.settings.get()).toEqual({ ...DEFAULTS, theme: 'sepia', keys: false, size: 2 })
})

test.each(['', '{', 'null', '[]', '7', '{"theme":"pink"}', '{"size":90}', '{"speed":"fast"}'])(
  'the stored text %j gives the defaults',
  (text) => {
    localStorage.setItem('dateline', text)
    expect(settings.get()).toEqual(DEFAULTS)
  },
)

test('an invalid field does not affect the others', () => {
  localStorage.setItem('dateline', '{"theme":"pink","annotated":true,"measure":1}')
  expect(settings.get()).toEqual({ ...DEFAULTS, annotated: true, measure: 1 })
})

test('the former name of a setting is read', () => {
  localStorage.setItem('dateline', '{"theme":"night","lit":true}')
  expect(settings.get()).toEqual({ ...DEFAULTS, theme: 'night', annotated: true })
  changeSettings({ annotated: false })
  expect(settings.get()).toEqual({ ...DEFAULTS, theme: 'night' })
})

test('fields that a newer version added are preserved', () => {
  localStorage.setItem('dateline', '{"hyphens":true}')
  changeSettings({ theme: 'white' })
  expect(JSON.parse(localStorage.getItem('dateline') ?? '')).toMatchObject({ hyphens: true, theme: 'white' })
})
