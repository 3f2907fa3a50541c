import type { Fact } from '../../../src/relay/model/fact.ts'
import type { SourceSpan } from '../../../src/relay/model/source-span.ts'

/** Where a fact was read; none for what was assumed or is unknown. */
export function spanOfFact(fact: Fact<unknown> | undefined): SourceSpan | undefined {
  return fact?.state === 'known' ? fact.span : undefined
}

/** What stands in `text` where a fact was read. */
export function written(text: string, fact: Fact<unknown> | undefined): string | null {
  const span = spanOfFact(fact)
  return span === undefined ? null : text.slice(span.start, span.end)
}
