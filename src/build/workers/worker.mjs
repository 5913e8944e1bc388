// Workers do not inherit the loader that lets their parent read TypeScript.
import { register } from 'tsx/esm/api'

register()

export default async (call) => (await import('./answer.ts')).answer(call)
