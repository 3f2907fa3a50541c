import type { Question } from '../match/question.ts'
import type { Consulted, ConsultedLog } from './consulted.ts'

/** Results worked out once for one question, each with what it consulted. */
export interface Memory {
  once<T>(question: Question, compute: (question: Question) => T): T
}

/**
 * A memory that tells the log again, whenever a result is used again, that it rests on open inputs.
 * Readings count for the work that consulted them first.
 */
export function openMemory(log: ConsultedLog): Memory {
  const results = new Map<unknown, { readonly value: unknown; readonly consulted: Consulted }>()
  return {
    once<T>(question: Question, compute: (question: Question) => T): T {
      const known = results.get(compute)
      if (known !== undefined) {
        log.noteOpenness(known.consulted)
        return known.value as T
      }
      const before = log.take()
      const value = compute(question)
      const consulted = log.take()
      results.set(compute, { value, consulted })
      log.noteAll(before)
      log.noteAll(consulted)
      return value
    },
  }
}
