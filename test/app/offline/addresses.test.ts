import { expect, test } from 'vitest'
import { isCacheable, kindOf, pageAddresses } from '../../../src/app/offline/addresses.ts'
import { cacheNames } from '../../../src/format/offline/service-worker.ts'

test.each(['/', '/archive/', '/a.b/'])('below %s, pages are recognised, and files are not', (base) => {
  const views = pageAddresses(base)
  const shown = [
    '',
    '?q=virus&from=2020',
    'index.html',
    'article/2020-04-11-xi-vows',
    'article/2020-04-11-xi-vows.html?q=a.txt',
    'article/2020-01-01-%E5%8C%97%E4%BA%AC',
    'country',
    'country/',
    'country/ve',
    'saved',
    'about.html',
  ]
  expect(shown.filter((address) => !views.test(base + address))).toEqual([])
  const files = [
    'article/2020-04-11-xi-vows.txt',
    'article/2020-04-11-xi-vows.bib?x=.html',
    'article/a/b',
    'country/ve/feed.xml',
    'feed.json',
    'licenses.md',
    'data/body-41c3c70a918b.json',
    'other-archive/',
    'aboutness',
  ]
  expect(files.filter((address) => views.test(base + address))).toEqual([])
})

test('a dot in the base matches only a dot', () => {
  expect(pageAddresses('/a.b/').test('/axb/about')).toBe(false)
})

test('data and assets are distinguished, and files of other sites are neither', () => {
  const kind = (pathname: string) => kindOf({ pathname }, '/archive/')
  expect(kind('/archive/data/body-41c3c70a918b.json')).toBe('data')
  expect(kind('/archive/search/fb3bb0bf029b/terms/0.bin')).toBe('data')
  expect(kind('/archive/assets/index-LUNpEYJJ.js')).toBe('asset')
  expect(kind('/archive/article/2020-04-11-xi-vows')).toBe('article')
  for (const other of [
    '/archive/article/data/x.txt',
    '/archive/article/x.txt',
    '/archive/data',
    '/data/x.json',
    '/archive/',
    '/',
  ])
    expect(kind(other)).toBeUndefined()
})

test('a page that replaces a missing file is not cached as the file', () => {
  const answer = (type: string, more = {}) => ({
    status: 200,
    redirected: false,
    headers: new Headers({ 'content-type': type }),
    ...more,
  })
  expect(isCacheable(answer('application/json'), 'file')).toBe(true)
  expect(isCacheable(answer('text/html; charset=utf-8'), 'page')).toBe(true)
  expect(isCacheable(answer('text/html'), 'file')).toBe(false)
  expect(isCacheable(answer('application/json'), 'page')).toBe(false)
  expect(isCacheable(answer('text/html', { redirected: true }), 'page')).toBe(false)
  // The response that a worker gets for a redirect that it must not follow.
  expect(isCacheable(answer('text/html', { status: 0 }), 'page')).toBe(false)
  expect(isCacheable(answer('application/json', { status: 404 }), 'file')).toBe(false)
})

test('two archives on one origin share no cache', () => {
  const names = ['https://example.org/', 'https://example.org/archive/'].flatMap((scope) =>
    Object.values(cacheNames(scope)),
  )
  expect(new Set(names).size).toBe(names.length)
})
