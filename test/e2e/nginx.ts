import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Served } from './site.ts'

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx']

/**
 * The program of nginx: one of this machine's, else one that is installed now, where that can be done.
 * @returns undefined where there is none, after saying what to do
 */
export function findNginx(): string | undefined {
  const found = () => PLACES.find(existsSync)
  if (found()) return found()
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write('No nginx is here for its tests: apt-get install nginx-light …\n')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const run = (...args: string[]) =>
      spawnSync('/usr/bin/apt-get', args, { env, timeout: 120_000 }).status === 0
    const install = () => run('install', '-q', '-y', '--no-install-recommends', 'nginx-light')
    if (!install() && run('update', '-q')) install()
  }
  if (!found())
    process.stderr.write('nginx is not here, so its tests are passed over: install nginx to run them.\n')
  return found()
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/**
 * Serves a built site by docs/nginx.conf, changed in nothing but what it says is to be changed.
 * @param base where the site stands: `/`, or `/archive/`
 * @param folder what was built; for another base than `/`, a folder of its name
 */
export async function serveByNginx(nginx: string, folder: string, base = '/'): Promise<Served> {
  const port = await freePort()
  const own = await mkdtemp(path.join(os.tmpdir(), 'dateline-nginx-'))
  await mkdir(path.join(own, 'temp'))
  const below = base.slice(0, -1)
  const written = await readFile('docs/nginx.conf', 'utf8')
  const server = written
    .replace(/^.*#\/$/gm, (line) => line.replace(/(?<=[\s^(:])\/(?=[\s(.4])/, `${below}/`))
    .replace('include /srv/archive/', `include ${folder}/`)
    .replace('root /srv/archive;', `root ${folder.slice(0, folder.length - below.length)};`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${own}/temp/${name};`)
    .join('\n')
  const config = path.join(own, 'nginx.conf')
  await writeFile(
    config,
    // Started by root, its workers would be somebody else, who may not look into a folder made for this.
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\npid ${own}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\ninclude ${mimeTypes()};\naccess_log off;\n${temporary}\n${server}\n}\n`,
  )
  const child = spawn(nginx, ['-e', 'stderr', '-p', own, '-c', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  const close = async () => {
    child.kill('SIGQUIT')
    await ended
    await rm(own, { recursive: true, force: true })
  }
  for (let tries = 0; ; tries++) {
    try {
      await fetch(origin + base)
      return { origin, close }
    } catch {
      if (tries > 100 || child.exitCode !== null) {
        await close()
        throw new Error(`nginx does not serve ${folder} by docs/nginx.conf:\n${said}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

const mimeTypes = () =>
  ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find(
    existsSync,
  ) ?? 'mime.types'
