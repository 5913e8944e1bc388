import { parentPort, workerData } from 'node:worker_threads'
import { type Drawing, startDrawing } from './draw.ts'
import type { Page } from './pages.ts'

const draw = await startDrawing(workerData as Drawing)

parentPort?.on('message', (pages: readonly Page[]) => {
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
