import { expect, test } from 'vitest'
import { isFormOf } from '../../src/search/word-form.ts'

test.each([
  ['Pharmacy', 'pharma'],
  ['install', 'installation'],
  ['run', 'running'],
  ['hope', 'hoping'],
  ['study', 'studies'],
  ['nation', 'nationalism'],
  ['organize', 'organizations'],
  ['Fernández', 'fernandez'],
  ['“virus,”', 'virus'],
  ['北京大学', '北京'],
  ['using', 'use'],
  ['use', 'using'],
  ['going', 'go'],
  ['dying', 'die'],
  ['lie', 'lying'],
  ['skies', 'sky'],
  ['fly', 'flies'],
  ['aging', 'age'],
  ['Xi', 'Xi’s'],
  ['2020', '2020'],
])('%s answers %s', (found, asked) => {
  expect(isFormOf(found, asked)).toBe(true)
})

test.each([
  ['now', 'nowhere'],
  ['ar', 'ark'],
  ['or', 'orchid'],
  ['doc', 'docker'],
  ['a', 'artery'],
  ['Pharmacy', 'pharmacyyy'],
  ['Xi', '«»'],
  ['北', '北京'],
])('%s does not answer %s', (found, asked) => {
  expect(isFormOf(found, asked)).toBe(false)
})
