import type { IsoDate } from '../model/relay-case.ts'
import type { Question } from '../match/question.ts'
import { CATALOGUE, LAST_RULE } from '../rules/catalogue.ts'
import {
  isDeciding,
  type Check,
  type DecidingRule,
  type InForce,
  type Outcome,
  type Rule,
  type Stage,
} from '../rules/define-rule.ts'
import type { Consulted } from './consulted.ts'
import type { World } from './world.ts'

/** How one rule came out in one world. */
export type RuleRun =
  | {
      readonly kind: 'checked'
      readonly rule: Rule
      readonly check: Check
      readonly consulted: Consulted
    }
  | { readonly kind: 'not-in-force'; readonly rule: Rule; readonly consulted: Consulted }
  /** An earlier stage had decided already. */
  | { readonly kind: 'too-late'; readonly rule: Rule; readonly decidedBy: Rule }

/** The verdict of one world. */
export interface Decision {
  readonly rule: DecidingRule
  readonly outcome: Outcome
}

/** Asks the rules in order until one decides. */
export function decide(world: World): Decision {
  const { question } = world
  for (const rule of CATALOGUE.slice(0, -1)) {
    if (!isInForce(rule.inForce, question)) continue
    // Rules that only explain are asked too: what they read is what the decision is told to rest on.
    const { status } = rule.check(question)
    if (status === 'met' && isDeciding(rule)) return { rule, outcome: rule.decide(question) }
  }
  return { rule: LAST_RULE, outcome: LAST_RULE.decide(question) }
}

/** Asks every rule: those after the decision for the trace alone, without opening further worlds. */
export function runAll(world: World): readonly RuleRun[] {
  let decision: Decision | null = null
  return CATALOGUE.map((rule) => {
    const run = runRule(rule, world, decision)
    decision ??= decisionOf(run, world.question)
    if (decision !== null) world.settle()
    return run
  })
}

/**
 * Asks every rule without giving any unknown input a value: what reads one is unknown. Says less than
 * comparing all worlds, and never more.
 */
export function runUnfilled(world: World): readonly RuleRun[] {
  world.settle()
  return CATALOGUE.map((rule) => runRule(rule, world, null))
}

/** Whether a rule is met in a world, asked by itself. */
export function isMetAlone(rule: Rule, world: World): boolean {
  const run = runRule(rule, world, null)
  return run.kind === 'checked' && run.check.status === 'met'
}

function runRule(rule: Rule, world: World, decision: Decision | null): RuleRun {
  world.takeConsulted()
  if (!isInForce(rule.inForce, world.question)) {
    return { kind: 'not-in-force', rule, consulted: world.takeConsulted() }
  }
  if (decision !== null && stageIsOver(rule.stage, decision.rule.stage)) {
    return { kind: 'too-late', rule, decidedBy: decision.rule }
  }
  const check = rule.check(world.question)
  return { kind: 'checked', rule, check, consulted: world.takeConsulted() }
}

function decisionOf(run: RuleRun, question: Question): Decision | null {
  if (run.kind !== 'checked' || run.check.status !== 'met') return null
  const { rule } = run
  return isDeciding(rule) ? { rule, outcome: rule.decide(question) } : null
}

function isInForce(inForce: InForce, question: Question): boolean {
  const { asOf } = question.relayCase
  if (inForce.from !== undefined && asOf < inForce.from) return false
  return inForce.until === undefined || asOf <= lastDay(inForce.until, inForce, asOf, question)
}

/** The reading is asked for only on days on which it makes a difference. */
function lastDay(until: IsoDate, inForce: InForce, asOf: IsoDate, question: Question): IsoDate {
  const { extended } = inForce
  if (extended === undefined || asOf <= until || asOf > extended.until) return until
  return question.reading(extended.disagreement) === extended.reading ? extended.until : until
}

/** Mail that a connector attributed is neither incoming nor refused; whose recipient it is stays worth telling. */
function stageIsOver(stage: Stage, decidedIn: Stage): boolean {
  return decidedIn === 'attribution' && (stage === 'incoming' || stage === 'refusal')
}
