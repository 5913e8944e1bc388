import type { ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'

/** The number of characters of a log that an error shows. */
const LOG = 4000

/**
 * Waits for the end of a child process, which ends with this process at the latest.
 * @param name for the error: the command, or what it does
 * @throws Error with the end of its output if it fails
 */
export async function endOf(
  child: ChildProcessByStdio<null, Readable, Readable>,
  name: string,
): Promise<void> {
  const stop = () => child.kill('SIGKILL')
  process.once('exit', stop)
  let log = ''
  const note = (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-LOG)
  }
  child.stdout.on('data', note)
  child.stderr.on('data', note)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    if (code !== 0) throw new Error(`${name} ended with ${code}:\n${log}`)
  } finally {
    process.off('exit', stop)
  }
}
