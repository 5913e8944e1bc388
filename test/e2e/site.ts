import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { preview } from 'vite'

/** Vite's own command. */
export const VITE = path.resolve('node_modules/vite/bin/vite.js')

/** The environment that a shell would give Vite. With the settings of vitest, it would make a development build. */
export function shellEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env = { ...process.env, ...more }
  for (const name of Object.keys(env))
    if (/^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITE(?:ST)?(?:_.*)?)$/.test(name)) delete env[name]
  return env
}

/** The exit code of a command, and its output. */
export interface Ended {
  code: number | null
  output: string
}

/** `npm run build -- --outDir DIR`, with an environment. Never fails: how it ended is in the answer. */
export function build(
  outDir: string,
  env: Record<string, string> = {},
  more: readonly string[] = [],
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [VITE, 'build', '--outDir', outDir, '--emptyOutDir', ...more], {
      env: shellEnvironment({ NO_COLOR: '1', ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 180_000,
      killSignal: 'SIGKILL',
    })
    let output = ''
    const note = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', note)
    child.stderr.on('data', note)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** A site that is being served. */
export interface Served {
  /** Its origin, without a slash at its end. */
  origin: string
  close: () => Promise<void>
}

/**
 * Serves a built site as `npm run preview` does, on a free port.
 * @param base what it was built for
 */
export async function serve(outDir: string, base = '/'): Promise<Served> {
  const server = await preview({
    logLevel: 'silent',
    base,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const { port } = server.httpServer.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
