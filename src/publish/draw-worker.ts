import { parentPort, workerData } from 'node:worker_threads'
import { type Drawing, startDrawing } from './draw.ts'
import type { ShownPage } from './shown-pages.ts'

const draw = await startDrawing(workerData as Drawing)

// One after another: the next may be here while one is drawn.
let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (pages: readonly ShownPage[]) => {
  last = last.then(() => draw(pages)).then((hashes) => parentPort?.postMessage(hashes))
})
