import { workerData } from 'node:worker_threads'
// Threads do not take over the way in which their parent reads TypeScript.
import { register } from 'tsx/esm/api'

register()
await import(workerData.module)
