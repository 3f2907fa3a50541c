import type { StepStatus, TraceFact, TraceStep } from '../model/trace.ts'
import type { DisagreementId } from '../register/disagreements.ts'
import { citedBy } from '../register/facts.ts'
import type { CheckPart, Rule } from '../rules/define-rule.ts'
import { traceFact } from './fact-text.ts'
import type { StepEntry } from './step-entry.ts'
import { openText } from './step-words.ts'

/**
 * One rule in all worlds as one step of the trace: `unknown` where they differ. Texts that differ are
 * replaced, since they would show values nobody stated.
 *
 * @param contested - the disagreements the verdict hangs on, to mark where they were consulted
 */
export function traceStep(
  rule: Rule,
  entries: readonly StepEntry[],
  contested: readonly DisagreementId[],
): TraceStep {
  const { id, citations } = rule
  const consulted = contested.filter((point) => entries.some(({ readings }) => readings.has(point)))
  return {
    rule: id,
    ...agreed(rule, entries),
    facts: mergeFacts(entries),
    citations,
    sources: citedBy(citations),
    parts: mergeParts(rule, entries),
    ...(consulted.length === 0 ? {} : { contested: consulted }),
  }
}

interface Said {
  readonly status: StepStatus
  readonly text: string | null
}

function agreed(
  rule: Rule,
  said: readonly Said[],
): { readonly status: StepStatus; readonly text: string } {
  const [status = 'unknown', ...otherStatuses] = new Set(said.map((entry) => entry.status))
  const [text = null, ...otherTexts] = new Set(said.map((entry) => entry.text))
  if (otherStatuses.length > 0) return { status: 'unknown', text: openText('unknown', rule) }
  return { status, text: otherTexts.length > 0 || text === null ? openText(status, rule) : text }
}

function mergeFacts(entries: readonly Pick<StepEntry, 'facts' | 'unknownPaths'>[]): TraceFact[] {
  const merged = new Map<string, TraceFact>()
  for (const { facts, unknownPaths } of entries) {
    for (const fact of facts) {
      const key = `${fact.fact.path} ${fact.name}`
      if (!merged.has(key)) merged.set(key, traceFact(fact, unknownPaths))
    }
  }
  return [...merged.values()]
}

interface PartEntry extends Said {
  readonly part: CheckPart
  readonly facts: NonNullable<CheckPart['facts']>
  readonly unknownPaths: StepEntry['unknownPaths']
}

/** The same part of several worlds is one: connectors may share a name, so the path tells. */
function mergeParts(rule: Rule, entries: readonly StepEntry[]): readonly TraceStep[] {
  const byPart = new Map<string, PartEntry[]>()
  for (const { parts, unknownPaths } of entries) {
    for (const part of parts) {
      const { facts = [], status, text } = part
      const mayShowOpen = facts.some((fact) => traceFact(fact, unknownPaths).state === 'unknown')
      const key = [part.name, ...facts.slice(0, 1).map(({ fact }) => fact.path)].join(' ')
      const same = byPart.get(key) ?? []
      same.push({ part, status, text: mayShowOpen ? null : text, facts, unknownPaths })
      byPart.set(key, same)
    }
  }
  return [...byPart.values()].flatMap((same) =>
    same.slice(0, 1).map(({ part }) => ({
      rule: part.name,
      ...agreed(rule, same),
      facts: mergeFacts(same),
      citations: [],
      sources: [],
      parts: [],
    })),
  )
}
