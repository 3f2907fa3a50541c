import type { CasePath } from '../model/case-path.ts'
import type { StepStatus, TraceFact, TraceStep } from '../model/trace.ts'
import { citationsFor } from '../register/facts.ts'
import type { CheckPart, Rule } from '../rules/define-rule.ts'
import { traceFact } from './fact-text.ts'
import type { RuleRun } from './run-catalogue.ts'

/**
 * One rule in one world, as a step of the trace.
 *
 * @param unknownPaths - the inputs this world had to fill in, whose values are not shown
 */
export function traceStep(run: RuleRun, unknownPaths: readonly CasePath[]): TraceStep {
  const { rule } = run
  switch (run.kind) {
    case 'not-in-force':
      return step(rule, 'not-in-force', 'This rule is not in force on the day asked about.')
    case 'too-late':
      return step(rule, 'not-applicable', `Already decided: ${lowerFirst(run.decidedBy.title)}.`)
    case 'checked': {
      const { check, isUnknown } = run
      const text = fillTemplate(rule.messages[check.message] ?? rule.title, check.values ?? {})
      return {
        ...step(rule, isUnknown ? 'unknown' : check.status, isUnknown ? unknownText(rule) : text),
        facts: (check.facts ?? []).map((fact) => traceFact(fact, unknownPaths)),
        parts: (check.parts ?? []).map((part) => partStep(part, unknownPaths)),
      }
    }
  }
}

/**
 * The same rule in several worlds as one step: `unknown` where they differ. Texts that differ are
 * replaced, since they would show values nobody stated. */
export function mergeSteps(steps: readonly [TraceStep, ...TraceStep[]], rule: Rule): TraceStep {
  const [first, ...rest] = steps
  if (rest.length === 0) return first
  const isSameStatus = rest.every(({ status }) => status === first.status)
  const status = isSameStatus ? first.status : 'unknown'
  const isSameText = rest.every(({ text }) => text === first.text)
  return {
    ...first,
    status,
    text: isSameText && isSameStatus ? first.text : mergedText(status, rule),
    facts: uniqueFacts(steps.flatMap(({ facts }) => facts)),
    parts: mergeParts(steps, rule),
  }
}

function mergeParts(steps: readonly TraceStep[], rule: Rule): readonly TraceStep[] {
  const all = steps.flatMap(({ parts }) => parts)
  const names = [...new Set(all.map((part) => part.rule))]
  return names.flatMap((name) => {
    const [first, ...rest] = all.filter((part) => part.rule === name)
    return first === undefined ? [] : [mergeSteps([first, ...rest], rule)]
  })
}

function uniqueFacts(facts: readonly TraceFact[]): readonly TraceFact[] {
  return [...new Map(facts.map((fact) => [`${fact.path} ${fact.name}`, fact])).values()]
}

function partStep(part: CheckPart, unknownPaths: readonly CasePath[]): TraceStep {
  const { name, status, text, facts = [] } = part
  return {
    rule: name,
    status,
    text,
    facts: facts.map((fact) => traceFact(fact, unknownPaths)),
    citations: [],
    sources: [],
    parts: [],
  }
}

function step(rule: Rule, status: StepStatus, text: string): TraceStep {
  const { id, citations } = rule
  const sources = citationsFor(citations).map(({ key }) => key)
  return { rule: id, status, text, facts: [], citations, sources, parts: [] }
}

function mergedText(status: StepStatus, rule: Rule): string {
  switch (status) {
    case 'met':
      return `${rule.title}, whatever the missing facts are.`
    case 'not-met':
      return 'This does not hold, whatever the missing facts are.'
    case 'not-applicable':
    case 'not-in-force':
      return 'This plays no part, whatever the missing facts are.'
    case 'unknown':
      return unknownText(rule)
  }
}

function unknownText(rule: Rule): string {
  return `Not known: ${lowerFirst(rule.title)}. It depends on facts that are missing.`
}

function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
