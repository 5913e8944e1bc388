import path from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { cli as cliMessages } from '#messages/cli'
import { seedsDirectory } from '../build/read/folder.ts'
import { type CheckOptions, check } from './check/check.ts'
import { FINE, WRONG_USE } from './exit-codes.ts'
import { type ExportOptions, exportArchive } from './export/export.ts'
import { EXPORT_FORMATS } from './export/export-lines.ts'
import { init } from './init/init.ts'
import type { Outputs } from './output.ts'
import { orFail } from './site/or-fail.ts'
import { type StatsOptions, stats } from './stats/stats.ts'

/**
 * Runs the command line.
 * @param args the arguments after the name of the command
 * @returns the exit code
 */
export async function main(args: readonly string[], outputs: Outputs): Promise<number> {
  let exitCode = FINE
  const run = async (result: Promise<number>) => {
    exitCode = await result
  }
  try {
    await program(outputs, run).parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : WRONG_USE
    throw error
  }
}

/** Returns the absolute path of the folder that a command is about. */
const folderOf = (directory: string | undefined): string =>
  directory === undefined ? seedsDirectory() : path.resolve(directory)

/** Returns the parser of the command line. `run` receives what a command returns. */
function program(outputs: Outputs, run: (result: Promise<number>) => Promise<void>): Command {
  const texts = cliMessages.commands
  const options = cliMessages.options
  const root = new Command('dateline')
  root
    .description(texts.dateline)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void outputs.stdout.write(text),
      writeErr: (text) => void outputs.stderr.write(text),
    })
  const command = (name: 'init' | 'start' | 'build' | 'check' | 'export' | 'stats') =>
    root.command(name).description(texts[name]).argument('[DIR]', texts.directory)
  const server = (parent: Command) =>
    parent
      .option('--port <number>', options.port, portOf)
      .option('--host [name]', options.host)
      .option('--open', options.open)
      .option('--base <path>', options.base)

  command('init').action((directory) => run(init(folderOf(directory), outputs)))
  // Vite takes longer to load than most commands to run.
  server(command('start')).action((directory, given) =>
    run(orFail(async () => (await import('./site/serve.ts')).start(folderOf(directory), given), outputs)),
  )
  command('build')
    .option('--out <folder>', options.out)
    .option('--base <path>', options.base)
    .option('--strict', options.strict)
    .option('--emptyOutDir', options.emptyOutDir)
    .action((directory, given) =>
      run(
        orFail(
          async () => (await import('./site/build.ts')).buildArchive(folderOf(directory), given, outputs),
          outputs,
        ),
      ),
    )
  server(root.command('preview').description(texts.preview))
    .option('--out <folder>', options.out)
    .action((given) => run(orFail(async () => (await import('./site/serve.ts')).previewSite(given), outputs)))
  command('check')
    .option('--json', options.json)
    .option('--all', options.all)
    .action((directory, given: CheckOptions) => run(check(folderOf(directory), given, outputs)))
  command('export')
    .option('--text', options.text)
    .option('--mapping', options.mapping)
    .addOption(new Option('--format <format>', options.format).choices(EXPORT_FORMATS).default('jsonl'))
    .action((directory, given: ExportOptions, command: Command) => {
      if (given.mapping && given.format !== 'opensearch') command.error(cliMessages.mappingWithoutFormat)
      return run(exportArchive(folderOf(directory), given, outputs))
    })
  command('stats')
    .option('--json', options.json)
    .option('--all', options.all)
    .action((directory, given: StatsOptions) => run(stats(folderOf(directory), given, outputs)))
  return root
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port
  throw new InvalidArgumentError(cliMessages.wrongPort)
}
