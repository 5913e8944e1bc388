import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Output } from '../../src/cli/output.ts'

const collect = (isTerminal: boolean) => {
  let text = ''
  const output: Output = {
    write(added) {
      text += added
    },
    isTerminal,
    hasColours: false,
  }
  return { output, text: () => text }
}

async function run(args: string[], isTerminal: boolean) {
  const stdout = collect(isTerminal)
  const stderr = collect(isTerminal)
  const code = await main(args, { stdout: stdout.output, stderr: stderr.output })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

/** Runs a command in this process. Its output goes to a file, as far as it knows. */
export const runCommand = (...args: string[]) => run(args, false)

/** The same, but its output goes to a terminal. */
export const runInTerminal = (...args: string[]) => run(args, true)

/** Makes a folder of source files for a test, by name, which is removed after it. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}
