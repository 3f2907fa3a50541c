import type { TraceStep } from '../model/trace.ts'
import { citationsFor, isFactId } from '../register/facts.ts'
import type { SourceEntry } from '../register/sources.ts'
import { ruleOf } from '../rules/catalogue.ts'

/** The title of a rule; the id itself for one that does not exist. */
export function ruleTitle(id: string): string {
  return ruleOf(id)?.title ?? id
}

/** The sources of a step, each once. */
export function sourcesOf(step: TraceStep): readonly SourceEntry[] {
  return citationsFor(step.citations.filter(isFactId))
}
