import type { DomainName } from '../../model/domain-name.ts'
import type { CaseView } from '../question.ts'
import { statedPatterns, statedValue } from './stated.ts'

/** The domains a case states that are looked for among accepted ones, each once. */
export function namesInCase(view: CaseView): readonly DomainName[] {
  const { mailFrom, headerFrom, rcptTo } = view.relayCase.submission
  const sender = statedValue(view, mailFrom)
  const addresses = [
    ...(sender?.kind === 'address' ? [sender.address] : []),
    ...[headerFrom, ...rcptTo].flatMap((fact) => statedValue(view, fact) ?? []),
  ]
  const patterns = statedPatterns(view).map((pattern) =>
    pattern.kind === 'exact' ? pattern.name : pattern.parent,
  )
  return [...new Set([...addresses.map(({ domain }) => domain), ...patterns])]
}
