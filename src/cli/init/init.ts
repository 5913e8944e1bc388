import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { init as messages } from '#messages/cli/init'
import { SETTINGS_FILE } from '../../archive/settings/settings.ts'
import { isInstalled, PACKAGE } from '../../build/cache/cache-directory.ts'
import { FINE, PROBLEMS } from '../exit-codes.ts'
import type { Outputs } from '../output.ts'
import { shownPath } from '../shown-path.ts'
import { settingsTemplate } from './settings-template.ts'
import { surveyFolder } from './survey.ts'

/** The schema of archive.yaml, for editors. */
const SCHEMA = path.join(PACKAGE, 'docs', 'archive.schema.json')

/** Writes an archive.yaml that fits the files of a folder. Never replaces one. */
export async function init(directory: string, { stdout, stderr }: Outputs): Promise<number> {
  const file = path.join(directory, SETTINGS_FILE)
  try {
    mkdirSync(directory, { recursive: true })
    const survey = await surveyFolder(directory)
    writeFileSync(file, settingsTemplate(survey, directory, SCHEMA), { flag: 'wx' })
    const command = isInstalled ? 'npx dateline' : 'npm run -s archive --'
    const lines = messages.done({
      ...survey,
      file: shownPath(file),
      check: `${command} check ${shownPath(directory)}`,
    })
    await stdout.write(lines.map((line) => `${line}\n`).join(''))
    return FINE
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    await stderr.write(
      `${code === 'EEXIST' ? messages.exists(shownPath(file)) : messages.failed(shownPath(file), message)}\n`,
    )
    return PROBLEMS
  }
}
