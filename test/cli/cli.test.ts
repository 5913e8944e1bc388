import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
/** Starting a process and loading all importers takes seconds on a busy machine. */
const TIME = { timeout: 60_000 }

const CLI = ['node_modules/tsx/dist/cli.mjs', 'src/cli/cli.ts']

test('the command runs as a process, with its exit code', TIME, async () => {
  await expect(run(process.execPath, [...CLI, 'exprt'])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean export?'),
  })
})

test.skipIf(process.platform === 'win32')('the reader of the export may stop early', TIME, async () => {
  const { stdout, stderr } = await run('sh', [
    '-c',
    `"${process.execPath}" ${CLI.join(' ')} export seeds | head -c 20`,
  ])
  expect(stdout).toMatch(/^\{"file":"000_fb3c275/)
  expect(stderr).toBe('')
})
