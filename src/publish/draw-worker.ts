import { workerData } from 'node:worker_threads'
import { type Drawing, startDrawing } from './draw.ts'
import { answerTasks } from './thread.ts'

answerTasks(await startDrawing(workerData as Drawing))
