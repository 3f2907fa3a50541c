import { EVERY_READER, readIntake } from '../../relay/intake/index.ts'
import { judge } from '../state/judge.ts'
import type { Delivery, Order, Tasks } from './tasks.ts'

async function carryOut(order: Order): Promise<Tasks[keyof Tasks]['answer']> {
  switch (order.task) {
    case 'read':
      return readIntake(order.input)
    case 'judge':
      return judge(order.file, order.today, EVERY_READER, order.added)
  }
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const deliver = (answer: Delivery['answer']): void => {
    postMessage({ id: data.id, answer } satisfies Delivery)
  }
  carryOut(data).then(deliver, () => deliver(null))
})
