import type { RecipientResult, TraceStep } from '../model/trace.ts'
import { leadOf } from './lead-of.ts'

/** A verdict told in a few lines. */
export interface Story {
  /** The one sentence that decides. */
  readonly lead: string
  /** The deciding step first, then the others in the order they were asked; what played no part is left out. */
  readonly steps: readonly TraceStep[]
  /** Rule id of the step to point at: what decided, or, for a refusal, what would have saved it. */
  readonly pivot: string
}

/** Rules whose failure sends a message on to the refusal, the last hope first. */
const LAST_HOPES = [
  'address-connector-sender-domain',
  'certificate-connector-sender-domain',
  'address-matches-connector',
] as const

/** Steps that only restate how others came out. */
const RESTATING = new Set(['not-attributed', 'recipients-in-several-domains', 'connector-alone'])

/**
 * The short story of a result: every step up to the decision that had something to say.
 *
 * @returns for `undetermined` the steps up to the first open one and those after it that are open too
 */
export function storyOf(result: RecipientResult): Story {
  const pivot = pivotOf(result)
  const decided = result.trace.findIndex(({ rule }) => rule === result.decidedBy)
  const told = result.trace.slice(0, decided + 1)
  const deciding = told.filter(({ rule }) => rule === pivot)
  const others = told.filter(
    (step) => step.rule !== pivot && tellsSomething(step) && !RESTATING.has(step.rule),
  )
  return { lead: leadOf(result, pivot), steps: [...deciding, ...others], pivot }
}

function pivotOf({ verdict, decidedBy, trace }: RecipientResult): string {
  if (verdict !== 'rejected' || decidedBy !== 'not-attributed') return decidedBy
  const failed = (id: string): boolean =>
    trace.some(({ rule, status }) => rule === id && status === 'not-met')
  return LAST_HOPES.find(failed) ?? decidedBy
}

function tellsSomething({ status }: TraceStep): boolean {
  switch (status) {
    case 'met':
    case 'not-met':
    case 'unknown':
      return true
    case 'not-applicable':
    case 'not-in-force':
      return false
  }
}
