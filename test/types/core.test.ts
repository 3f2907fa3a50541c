import { describe, expectTypeOf, it } from 'vitest'
import type { Question } from '../../src/relay/match/question.ts'
import type { Fact } from '../../src/relay/model/fact.ts'
import type { Diagnostic, Parsed } from '../../src/relay/model/diagnostic.ts'
import type { Outcome } from '../../src/relay/rules/define-rule.ts'
import type { Reply } from '../../src/relay/model/verdict.ts'
import type { readingTaken } from '../../src/relay/register/disagreements.ts'

// Checked by the compiler (npm run check:types); the runner only counts them.
describe('types', () => {
  it('an unknown input has no value to use by mistake', () => {
    expectTypeOf<Extract<Fact<boolean>, { state: 'unknown' }>>().not.toHaveProperty('value')
  })

  it('a failed parse has at least one diagnostic and no value', () => {
    type Failed = Extract<Parsed<string>, { kind: 'failed' }>
    expectTypeOf<Failed['diagnostics'][0]>().toEqualTypeOf<Diagnostic>()
    expectTypeOf<Failed>().not.toHaveProperty('value')
  })

  it('a reading of one disagreement is not one of another', () => {
    expectTypeOf<ReturnType<typeof readingTaken<'U1'>>>().toEqualTypeOf<'relays' | 'strict'>()
    expectTypeOf<ReturnType<Question['reading']>>().toBeString()
  })

  it('a refusal names a reply with a code', () => {
    type Refusal = Extract<Outcome, { verdict: 'rejected' }>
    expectTypeOf<Refusal>().toHaveProperty('reply')
    expectTypeOf<Reply['code']>().toBeNumber()
  })
})
