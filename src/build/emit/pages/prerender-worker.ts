import { workerData } from 'node:worker_threads'
import { answerTasks } from '../../analyse/thread.ts'
import { type PrerenderJob, startPrerendering } from './page-renderer.ts'

answerTasks(await startPrerendering(workerData as PrerenderJob))
