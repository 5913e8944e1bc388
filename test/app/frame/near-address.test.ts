import { describe, expect, test } from 'vitest'
import {
  isHeadlineNear,
  isNameNear,
  nearestPage,
  wordsOfAddress,
} from '../../../src/app/frame/near-address.ts'

const HEADLINE = 'Xi vows to back nations’ virus fight'

describe('a headline is near an address', () => {
  test.each([
    ['/article/2020-04-11-xi-vows-to-back-nation', true],
    ['/xi-vows', true],
    ['/article/xi-vws-to-back-natons-virus-fight', true],
    ['/articles/2020-04-11-xi-vows-to-back-nations-virus-fight', true],
    ['/XI%20VOWS', true],
    ['/article/2020-04-11-oil-prices-fall-to-new-low', false],
    ['/article/virus-vaccine-trial-begins', false],
    ['/wp-admin/setup.php', false],
    ['/2020/04/11', false],
    ['/%', false],
    ['/', false],
  ])('%s: %s', (address, near) => {
    expect(isHeadlineNear(wordsOfAddress(address), HEADLINE)).toBe(near)
  })
})

describe('a country is near an address', () => {
  test.each([
    ['/kazakhstan', 'Kazakhstan', true],
    ['/country/kazakstan', 'Kazakhstan', true],
    ['/country/united', 'United States', true],
    ['/country/cote-d-ivoire', 'Côte d’Ivoire', true],
    ['/in', 'India', false],
    ['/', 'India', false],
    ['/iraq', 'Iran', true],
    ['/login', 'Togo', false],
  ])('%s, %s: %s', (address, name, near) => {
    expect(isNameNear(wordsOfAddress(address), name)).toBe(near)
  })
})

describe('a main page is near an address', () => {
  test.each([
    ['/abot', 'about'],
    ['/About/', 'about'],
    ['/countri', 'country'],
    ['/contries', 'countries'],
    ['/country/about', undefined],
    ['/above-all', undefined],
    ['/', undefined],
  ])('%s: %s', (address, page) => {
    expect(nearestPage(address, ['country', 'countries', 'about'])).toBe(page)
  })
})
