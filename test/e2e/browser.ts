import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Chromium without its own windows and bars, which no test looks at: it takes about half the processor time. */
const SHELL = 'chromium-headless-shell'

/** Browsers of the Chromium family by the names that they have on the PATH. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]

/** And where they stand when they are not on it. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', `${process.env.HOME}/Applications`].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((program) =>
      path.join(
        process.env[name] ?? '',
        program,
        'Application',
        program.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe',
      ),
    ),
  ),
}

const isRoot = process.getuid?.() === 0
const hasApt = process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')

/** Starts a browser. Its sandbox cannot work for root, and its own calls home are none of the site's. */
export const launch = (executablePath: string, args: string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...args,
    ],
  })

/**
 * The browser of the tests: the one that DATELINE_BROWSER names, else the headless shell, which is installed where
 * apt can do so, else any other.
 * @throws Error that says what was tried and what to do
 */
export async function findTestBrowser(): Promise<string> {
  const find = () => onPath([SHELL]).find(isProgram)
  if (process.env.DATELINE_BROWSER) return findBrowser()
  if (!find() && hasApt) {
    process.stderr.write(`For faster browser tests: apt-get install ${SHELL} …\n`)
    // Where another browser is here, the lists of packages need not be fetched for this.
    if ((await installByApt(SHELL)) && !installedBrowser() && !(await updateApt())) await installByApt(SHELL)
  }
  const shell = find()
  return shell && (await starts(shell)) ? shell : findBrowser()
}

/**
 * A browser as people use it: the one that DATELINE_BROWSER names, else Playwright's, else one of this machine's,
 * else one that is installed now.
 * @throws Error that says what was tried and what to do
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.DATELINE_BROWSER
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`DATELINE_BROWSER is ${named}, which is no program: name a Chrome, Chromium or Edge`)
  }
  const installed = installedBrowser()
  if (installed) return installed
  const tried = [
    `Playwright’s own (${chromium.executablePath()}): not there`,
    `${COMMANDS.join(', ')} on the PATH and in their usual places: none is there`,
  ]
  for (const [name, install] of installers()) {
    process.stderr.write(`No browser is here for the browser tests: ${name} …\n`)
    const failure = await install()
    const found = installedBrowser()
    if (found && (await starts(found))) return found
    tried.push(`${name}: ${failure ?? 'the browser it left does not start'}`)
  }
  throw new Error(
    `The browser tests need a browser of the Chromium family, and none was found:\n${tried
      .map((line) => `  - ${line}`)
      .join('\n')}\nInstall Chrome, Chromium or Edge, or set DATELINE_BROWSER to the program of one.`,
  )
}

function onPath(commands: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  return commands.flatMap((command) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, command + ending))),
  )
}

const installedBrowser = (): string | undefined =>
  [chromium.executablePath(), ...onPath(COMMANDS), ...(PLACES[process.platform] ?? [])].find(isProgram)

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Ubuntu’s chromium-browser, for one, is a script that only asks for another package. */
async function starts(file: string): Promise<boolean> {
  try {
    await (await launch(file)).close()
    return true
  } catch {
    return false
  }
}

type Installer = [name: string, install: () => Promise<string | undefined>]

function installers(): Installer[] {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  )
  const ways: Installer[] = [
    ['playwright install chromium', () => run(process.execPath, [cli, 'install', 'chromium'], 120)],
  ]
  if (hasApt)
    ways.push([
      'apt-get install chromium',
      async () => (await updateApt()) ?? (await installByApt('chromium')),
    ])
  return ways
}

const updateApt = () => run('apt-get', ['update', '-q'], 120)
const installByApt = (name: string) =>
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name, 'fonts-liberation'], 240)

/** Runs a program to its end. Gives why it failed, or nothing where it did not. */
function run(command: string, args: string[], seconds: number): Promise<string | undefined> {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    // Where nothing answers, five mirrors are asked: half a minute for each would be too long.
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000',
  }
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what it started ends with it.
      detached: process.platform !== 'win32',
    })
    let said = ''
    const note = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000)
    }
    child.stdout.on('data', note)
    child.stderr.on('data', note)
    let late = false
    const timer = setTimeout(() => {
      late = true
      if (child.pid && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }, seconds * 1000)
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve(error.message)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      const why = said.split('\n').findLast((line) => /^(?:E:|Error|Failed)/.test(line))
      resolve(code === 0 ? undefined : late ? `not done in ${seconds} s` : (why ?? `it ended with ${code}`))
    })
  })
}
