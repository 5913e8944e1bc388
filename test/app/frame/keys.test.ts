import { expect, test } from 'vitest'
import { pressedKey } from '../../../src/app/frame/keys.ts'

test.each([
  // Latin keyboards, of which some have letters in other places
  [{ key: 'k', code: 'KeyK' }, 'k'],
  [{ key: 'a', code: 'KeyQ' }, 'a'],
  [{ key: 'N', code: 'KeyN', shiftKey: true }, 'N'],
  [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
  // Russian and Arabic ones
  [{ key: 'л', code: 'KeyK' }, 'k'],
  [{ key: 'Т', code: 'KeyN', shiftKey: true }, 'N'],
  [{ key: 'ت', code: 'KeyJ' }, 'j'],
  [{ key: 'х', code: 'BracketLeft' }, 'х'],
])('%o counts as %s', (pressed, key) => {
  expect(pressedKey(new KeyboardEvent('keydown', pressed))).toBe(key)
})
