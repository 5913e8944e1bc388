/** Runs a benchmark of this folder by its name: `tsx test/bench/run.ts scale [OPTIONS]`. */
import { existsSync } from 'node:fs'

if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.error(
    'The benchmarks need packages that the app does not. Install them first: npm install --prefix test/bench',
  )
  process.exit(1)
}
// The benchmark reads its own options from where they usually are.
const [name] = process.argv.splice(2, 1)
await import(`./${name}.ts`)
