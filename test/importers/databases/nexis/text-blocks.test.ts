import { expect, test } from 'vitest'
import { textBlocks } from '../../../../src/importers/databases/nexis/text-blocks.ts'

const centred = (text: string) => ' '.repeat((80 - text.length) / 2) + text

test('blocks stand between empty lines, counters alone', () => {
  const text = `${centred('1 of 2 DOCUMENTS')}\r\n\r\nA\r\nB\r\n${centred('2 of 2 DOCUMENTS')}\r\nC`
  expect(textBlocks(text).map(({ text, line }) => [line, text])).toEqual([
    [1, '1 of 2 DOCUMENTS'],
    [3, 'A\nB'],
    [5, '2 of 2 DOCUMENTS'],
    [6, 'C'],
  ])
})

test('tells centred blocks from indented paragraphs', () => {
  const notice = 'A notice that is as long as the line and goes on below, where it is centred,'
  expect(textBlocks(`${notice}\n${centred('as all of it')}`)[0]?.centred).toBe(true)
  expect(textBlocks(centred('The Harbour Gazette'))[0]?.centred).toBe(true)
  expect(textBlocks('   An indented paragraph that goes\non below.')[0]?.centred).toBe(false)
  expect(textBlocks('A headline')[0]?.centred).toBe(false)
})

test('joins broken lines, and keeps paragraphs and tables apart', () => {
  const paragraphs = (text: string) => textBlocks(text).flatMap((block) => block.paragraphs)
  expect(
    paragraphs(
      'The first line of a paragraph is almost as long as the page is wide, so that it\ngoes on here.\n   The next begins with an indent.',
    ),
  ).toEqual([
    'The first line of a paragraph is almost as long as the page is wide, so that it goes on here.',
    'The next begins with an indent.',
  ])
  expect(paragraphs('A short line.\nAnother one.')).toEqual(['A short line.', 'Another one.'])
  expect(paragraphs('Region     Q1   Q2\nEurope     12   13')).toEqual([
    'Region     Q1   Q2\nEurope     12   13',
  ])
})
