import type { Fact } from '../model/fact.ts'
import type { MailAddress } from '../model/mail-address.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { Evaluation, RecipientResult, TraceStep } from '../model/trace.ts'
import type { Attribution, Verdict } from '../model/verdict.ts'
import { collectFindings } from '../rules/findings.ts'
import { agreedReply } from './agreed-reply.ts'
import { agreedVerdict } from './agreement.ts'
import { explore, type Exploration } from './explore.ts'
import { findAssumptions } from './find-assumptions.ts'
import { findContested } from './find-contested.ts'
import { findMissing } from './find-missing.ts'
import { traceOf } from './trace-of.ts'
import { scopeOf } from './scope.ts'

/**
 * Judges a case for each of its recipients.
 *
 * Never throws on reader input: what a case leaves out makes verdicts `undetermined`, not errors.
 */
export function evaluateCase(relayCase: RelayCase): Evaluation {
  return {
    recipients: relayCase.submission.rcptTo.map((recipient) =>
      evaluateRecipient(relayCase, recipient),
    ),
    findings: collectFindings(relayCase),
  }
}

function evaluateRecipient(relayCase: RelayCase, recipient: Fact<MailAddress>): RecipientResult {
  const scope = scopeOf(relayCase, recipient)
  const exploration = explore(scope)
  const verdict = agreedVerdict(exploration)
  const isSettled = verdict !== 'undetermined'
  const otherReadings = findContested(scope, exploration, verdict)
  const contested = [...new Set(otherReadings.map(({ disagreement }) => disagreement))]
  const trace = traceOf(scope, exploration, contested)
  const decidedBy = decidingRule(exploration, verdict, trace)
  return {
    rcptTo: recipient.state === 'unknown' ? 'unknown' : recipient.value.text,
    verdict,
    decidedBy,
    reply: verdict === 'rejected' ? agreedReply(exploration) : null,
    attribution: isSettled ? attributionBy(decidedBy, exploration) : null,
    assumptions: isSettled ? findAssumptions(scope, exploration) : [],
    missing: isSettled ? [] : findMissing(exploration),
    contested,
    otherReadings,
    trace,
  }
}

/**
 * The rule that decided. Where worlds take different ways to one verdict, a rule that is met in all of
 * them; where they do not agree, the first that is open.
 */
function decidingRule(
  { leaves }: Exploration,
  verdict: Verdict,
  trace: readonly TraceStep[],
): string {
  const rules = new Set(leaves.map(({ decision }) => decision.rule.id))
  const wanted = verdict === 'undetermined' ? 'unknown' : 'met'
  const step =
    trace.find(({ rule, status }) => rules.has(rule) && status === wanted) ??
    trace.find(({ rule }) => rules.has(rule))
  return step?.rule ?? leaves[0].decision.rule.id
}

/** The attribution through the rule that decides: it is met in every world, so it holds in every world. */
function attributionBy(decidedBy: string, { leaves }: Exploration): Attribution | null {
  const leaf = leaves.find(({ decision }) => decision.rule.id === decidedBy) ?? leaves[0]
  const { outcome } = leaf.decision
  return outcome.verdict === 'undetermined' ? null : outcome.attribution
}
