import type { JudgeElsewhere } from './desk.ts'

/** Judges in the worker; its code is loaded with the first long text. */
export const judgeInWorker: JudgeElsewhere = async (file, today, added) => {
  const { askWorker } = await import('../work/ask-worker.ts')
  return askWorker('judge', { file, today, added })
}
