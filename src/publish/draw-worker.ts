import { parentPort, workerData } from 'node:worker_threads'
import { type Drawing, startDrawing } from './draw.ts'
import type { ShownPage } from './shown-pages.ts'

const draw = await startDrawing(workerData as Drawing)

parentPort?.on('message', (pages: readonly ShownPage[]) => {
  draw(pages).then(
    (hashes) => parentPort?.postMessage(hashes),
    (error) => {
      // As one that nobody caught: the pool's caller is told of it.
      setImmediate(() => {
        throw error
      })
    },
  )
})
