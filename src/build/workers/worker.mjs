/** Waits for the next turn of the event loop: images release their memory only between turns. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

let last = Promise.resolve()

/** Calls a function in this worker, after those that were called before. */
export default function answer({ bundle, name, task }) {
  const result = last.then(async () => (await import(bundle))[name].run(task))
  last = result.catch(() => undefined).then(nextTurn)
  return result
}
