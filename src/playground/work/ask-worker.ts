import LongTextWorker from './long-text.worker.ts?worker&inline'
import type { Delivery, Tasks } from './tasks.ts'

const waiting = new Map<number, (answer: Delivery['answer']) => void>()
let worker: Worker | null = null
let orders = 0

/**
 * Has a task done in the worker, which is started with the first one.
 *
 * @returns rejects when the task failed, which no text a reader gives should bring about
 */
export async function askWorker<Name extends keyof Tasks>(
  task: Name,
  ask: Tasks[Name]['ask'],
): Promise<Tasks[Name]['answer']> {
  worker ??= startWorker()
  orders += 1
  const id = orders
  worker.postMessage({ id, task, ...ask })
  const answer = await new Promise<Delivery['answer']>((resolve) => waiting.set(id, resolve))
  if (answer === null) throw new Error(`The worker could not do the task “${task}”`)
  return answer
}

function startWorker(): Worker {
  const started = new LongTextWorker()
  started.addEventListener('message', ({ data }: MessageEvent<Delivery>) => {
    waiting.get(data.id)?.(data.answer)
    waiting.delete(data.id)
  })
  return started
}
