import {
  evaluateCase,
  ruleTitle,
  type IsoDate,
  type RecipientResult,
  type RelayCase,
  type TraceStep,
} from '../../relay/index.ts'

/** A case and what was said about one of its recipients. */
interface Judged {
  readonly relayCase: RelayCase
  readonly result: RecipientResult
}

/** Titles of the rules that make a day differ from today. */
export interface RuleChanges {
  /** In force on that day and not today. */
  readonly onlyThen: readonly string[]
  /** In force today and not on that day. */
  readonly onlyToday: readonly string[]
}

/** How the rules of the day a message is judged by differ from today's. */
export function ruleChanges({ relayCase, result }: Judged, today: IsoDate): RuleChanges {
  if (relayCase.asOf === today) return { onlyThen: [], onlyToday: [] }
  const [now] = evaluateCase({ ...relayCase, asOf: today }).recipients
  const [then, nowadays] = [rulesInForce(result.trace), rulesInForce(now?.trace ?? [])]
  return {
    onlyThen: then.filter((rule) => !nowadays.includes(rule)).map(ruleTitle),
    onlyToday: nowadays.filter((rule) => !then.includes(rule)).map(ruleTitle),
  }
}

/** Whether the From header could decide on the day a trace is about. */
export function countsHeaderFrom(trace: readonly TraceStep[]): boolean {
  return rulesInForce(trace).includes('header-from-accepted')
}

function rulesInForce(trace: readonly TraceStep[]): readonly string[] {
  return trace.filter(({ status }) => status !== 'not-in-force').map(({ rule }) => rule)
}
