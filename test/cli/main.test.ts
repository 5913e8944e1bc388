import { expect, test } from 'vitest'
import { folderWith, runCommand } from './run-command.ts'

test.each([
  [[], /^Usage: dateline/],
  [['chekc'], /unknown command 'chekc'\n\(Did you mean check\?\)/],
  [['export', '--txt'], /unknown option '--txt'\n\(Did you mean --text\?\)/],
  [['export', '--format', 'xml'], /Allowed choices are jsonl, csv/],
  [['check', 'a', 'b'], /too many arguments/],
  [['preview', 'a'], /too many arguments/],
  [['start', '--port', 'x'], /number up to 65535/],
  [['build', '--strickt'], /Did you mean --strict\?/],
])('%j is wrong use', async (args, message) => {
  const { code, stdout, stderr } = await runCommand(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
})

test.each(['', 'init', 'start', 'build', 'preview', 'check', 'export', 'stats'])(
  '%s --help explains the command',
  async (name) => {
    const { code, stdout, stderr } = await runCommand(...(name ? [name] : []), '--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: dateline/)
  },
)

test('a missing folder is reported', async () => {
  const { code, stdout } = await runCommand('check', `${folderWith({})}/none`)
  expect(code).toBe(1)
  expect(stdout).toContain('none:1: error: folder not found')
})
