import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseSettings } from '../../../src/archive/settings/settings.ts'
import { folderWith, runCommand } from '../run-command.ts'

const FILES = {
  'a.csv':
    'title,date,text,editor\nOne,28/04/2020,The bridge is open.,A\nTwo,04/05/2020,The bridge is shut.,B\n',
  'b.csv': 'kop,datum\nEen,2020-04-28\n',
  'c.txt': 'Headline\n2020-04-11\nText.\n',
  'd.bin': new Uint8Array([0, 1, 2, 3, 255]),
}

test('writes settings that fit the files, and says what comes next', async () => {
  const folder = folderWith(FILES)
  const { code, stdout, stderr } = await runCommand('init', folder)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/Found 4 files: .*1 Text/)
  expect(stdout).toMatch(/^Next: .* check .+$/m)
  const text = readFileSync(path.join(folder, 'archive.yaml'), 'utf8')
  expect(parseSettings(text)).toMatchObject({ importing: { dateOrder: 'dmy' }, problems: [] })
  expect(text).toContain('# a.csv has columns that are not read: “editor”')
  expect(text).toContain('# Cannot be read: “d.bin”')
  const [, schema = ''] = /^# yaml-language-server: \$schema=(.+)$/m.exec(text) ?? []
  expect(path.resolve(folder, schema)).toBe(path.resolve('docs/archive.schema.json'))
})

test('every setting that is commented out is valid', async () => {
  const folder = folderWith(FILES)
  await runCommand('init', folder)
  const text = readFileSync(path.join(folder, 'archive.yaml'), 'utf8').replace(
    /^# (?!yaml-)(?=[a-z][a-zA-Z-]+:| {2})/gm,
    '',
  )
  expect(parseSettings(text).problems).toEqual([])
  const settings = parse(text)
  expect(
    new Ajv({ allowUnionTypes: true }).validate(
      { ...JSON.parse(readFileSync('docs/archive.schema.json', 'utf8')) },
      settings,
    ),
  ).toBe(true)
  expect(Object.keys(settings)).toEqual(
    expect.arrayContaining(['title', 'description', 'columns', 'exclude', 'countries', 'keep-slugs']),
  )
})

test('never replaces settings', async () => {
  const folder = folderWith({})
  const file = path.join(folder, 'archive.yaml')
  writeFileSync(file, 'title: Mine\n')
  const { code, stderr } = await runCommand('init', folder)
  expect(code).toBe(1)
  expect(stderr).toContain('exists already')
  expect(readFileSync(file, 'utf8')).toBe('title: Mine\n')
})

test('makes a folder that does not exist', async () => {
  const folder = path.join(folderWith({}), 'my_news')
  const { code, stdout } = await runCommand('init', folder)
  expect(code).toBe(0)
  expect(stdout).toContain('no articles yet')
  expect(readFileSync(path.join(folder, 'archive.yaml'), 'utf8')).toContain('\ntitle: My news\n')
})
