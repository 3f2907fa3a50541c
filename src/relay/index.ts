// The door of the core. Everything else outside src/relay comes in here, or by case/index.ts.
export type {
  CaseFile,
  OtherServerInput,
  OtherTenantInput,
  PropertyObject,
  ServerInput,
  StatedCertificate,
  SubmissionInput,
  TenantInput,
} from './model/case-file.ts'
export type { CasePath } from './model/case-path.ts'
export type { Certificate } from './model/certificate.ts'
export type { Diagnostic } from './model/diagnostic.ts'
export type { IsoDate, RelayCase } from './model/relay-case.ts'
export type { SourceSpan } from './model/source-span.ts'
export type { Tenant } from './model/tenant.ts'
export type {
  Evaluation,
  Finding,
  OtherReading,
  RecipientResult,
  StepStatus,
  TraceFact,
  TraceStep,
} from './model/trace.ts'
export type { Reply, Verdict } from './model/verdict.ts'

export { explainReply } from './explain/explain-reply.ts'
export type { ReplyExplanation } from './explain/reply-explanation.ts'
export { narrowSituations } from './explain/narrow-situations.ts'
export { describeInput, type InputWords } from './explain/describe-input.ts'
export { routeOf, type Route, type RoutePart } from './explain/route-of.ts'
export { ruleTitle, sourcesOf } from './explain/rule-words.ts'
export { contestedPoints, type ContestedPoint } from './explain/contested-points.ts'
export { storyOf, type Story } from './explain/story-of.ts'
export { whyNot } from './explain/why-not.ts'
export { whatHangs } from './explain/what-hangs.ts'
export { hasLateForm } from './parse/powershell/late-forms.ts'
export { ipv4Address } from './model/ip-range.ts'
export { onlyStated } from './model/only-stated.ts'
export { evaluateCase } from './evaluate/evaluate-case.ts'
export {
  FIRST_READERS,
  MOST_COLUMNS,
  readColumns,
  toRelayCase,
  toRelayCaseWith,
  type CaseColumn,
  type TextReaders,
} from './parse/case-file/index.ts'
export { disagreementIds, disagreementOf, isDisagreementId } from './register/disagreements.ts'
export { isAcceptance, recogniseReply } from './parse/reply/index.ts'
export { hasPrivateKey, isPrivateKeyDer } from './parse/private-key.ts'
export { factOf, isFactId } from './register/facts.ts'
export { refusalOf } from './register/refusals.ts'
export { replyOf, type ReplyKey } from './register/replies.ts'
export type { ReplyReading } from './register/replies/reply-reading.ts'
export { situationsOf } from './register/situations.ts'
export { isSourceKey, sourceOf, sources, type SourceEntry } from './register/sources.ts'
export { printAcceptedDomains } from './explain/print-accepted-domains.ts'
export { quotePowerShell } from './explain/quote.ts'
export { printInboundConnectors } from './explain/print-inbound-connectors.ts'
export { liveTest, type LiveCommand, type LiveTest } from './explain/live-test/index.ts'
export {
  compareObservation,
  searchExplanations,
  type Comparison,
  type Explanation,
  type Observation,
  type Search,
} from './remedy/observation/index.ts'
