import { expect, test } from 'vitest'
import { declaredCharset } from '../../../src/importers/encoding/declared-charset.ts'

const script = `<script charset="utf-8">/* ${'x'.repeat(2000)} <meta charset="big5"> */</script>`

test.each([
  ['<meta charset="gb2312">', 'gb2312'],
  ['<META CHARSET=gb2312>', 'gb2312'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'iso-8859-1'],
  ['<?xml version="1.0" encoding="windows-1251"?><feed/>', 'windows-1251'],
  [`<html><head>${script}<meta charset="gb2312">`, 'gb2312'],
  ['<!-- <meta charset="big5"> --><meta charset="gb2312">', 'gb2312'],
  ['<p>charset="big5"</p>', undefined],
  ['<script charset="big5"></script>', undefined],
])('%s', (page, charset) => expect(declaredCharset(new TextEncoder().encode(page))).toBe(charset))
