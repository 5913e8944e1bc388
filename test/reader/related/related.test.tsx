import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { relatedReason } from '../../../src/reader/related/related-reason.ts'
import { open, serve } from '../../app/site.tsx'

afterEach(cleanup)

const XI_VOWS = '/article/2020-04-11-xi-vows-to-back-nations-virus-fight'
const COVID = '/article/2020-03-25-covid-fight-adds-urgency-to-building-global-community-xi-says'

describe('related articles', () => {
  test('link to another article, with its date and the reason', async () => {
    serve()
    open(XI_VOWS)
    const section = await screen.findByRole('region', { name: 'Related articles' })
    const link = within(section).getByRole('link', { name: /^COVID fight adds urgency/ })
    expect(link.getAttribute('href')).toBe(COVID)
    expect(section.textContent).toContain('25 March 2020')
    expect(section.textContent).toMatch(/Also about China.*Shared terms:/)
  })

  test('keep the filters', async () => {
    serve()
    open(`${XI_VOWS}?country=cn`)
    const section = await screen.findByRole('region', { name: 'Related articles' })
    expect(within(section).getByRole('link').getAttribute('href')).toBe(`${COVID}?country=cn`)
  })
})

describe('the reason why two articles are related', () => {
  test.each([
    ['Also about Kazakhstan, March 2020', ['KZ'], true, '2020-03', []],
    ['Also about Kazakhstan and China · Shared terms: vaccine', ['KZ', 'CN'], true, '', ['vaccine']],
    ['Also mentions Kazakhstan, March 2020', ['KZ'], false, '2020-03', []],
    ['Shared terms: Kim, missile, Pyongyang', [], false, '', ['Kim', 'missile', 'Pyongyang']],
    ['Same date: March 2020 · Shared terms: Kim, missile', [], false, '2020-03', ['Kim', 'missile']],
    ['Also about Kazakhstan · Same date: 2 March 2020', ['KZ'], true, '2020-03-02', []],
  ] as const)('%s', (text, codes, about, date, words) => {
    const article = { slug: '', headline: '', published: '2020-03-25' }
    const shared = { countries: [...codes], date, words: [...words], ...(about && { about }) }
    expect(relatedReason({ ...article, ...shared })).toBe(text)
  })
})
