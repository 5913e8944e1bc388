import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { codeHash } from '../../../src/build/cache/code-hash.ts'

test('the hash changes with every module that the build is made of, and with no other', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'code '))
  onTestFinished(() => rmSync(project, { recursive: true }))
  for (const module of readdirSync('src')) {
    mkdirSync(path.join(project, 'src', module), { recursive: true })
    writeFileSync(path.join(project, 'src', module, 'a.ts'), '')
  }
  cpSync('package-lock.json', path.join(project, 'package-lock.json'))
  const before = codeHash(project)
  expect(codeHash(project)).toBe(before)
  const decisive = readdirSync('src').filter((module) => {
    const file = path.join(project, 'src', module, 'a.ts')
    writeFileSync(file, 'changed')
    const hasChanged = codeHash(project) !== before
    writeFileSync(file, '')
    return hasChanged
  })
  expect(decisive).toEqual(['archive', 'build', 'format', 'importers', 'messages'])
  writeFileSync(path.join(project, 'package-lock.json'), '{}')
  expect(codeHash(project)).not.toBe(before)
})
