import { cli as cliMessages } from '#messages/cli'
import { PROBLEMS } from '../exit-codes.ts'
import type { Outputs } from '../output.ts'

/** Runs a command of Vite. If it fails, prints the reasons without a stack: a mistake in archive.yaml, a port in use. */
export async function orFail(
  run: () => Promise<number>,
  { stderr }: Pick<Outputs, 'stderr'>,
): Promise<number> {
  try {
    return await run()
  } catch (error) {
    // The bundler gathers the errors of plugins.
    const { errors = [error] } = error as { errors?: unknown[] }
    for (const each of errors) await stderr.write(`${cliMessages.failed((each as Error).message)}\n`)
    return PROBLEMS
  }
}
