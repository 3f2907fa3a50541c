import type { Fact } from '../model/fact.ts'
import type { MailAddress } from '../model/mail-address.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { DisagreementId, ReadingId } from '../register/disagreements.ts'

/**
 * One case for one recipient, in a world where every input has a value.
 *
 * Rules and predicates are two-valued: `read` gives them a value even for an unknown input, and the
 * evaluator asks again with the other values that input could have. So "unknown" is dealt with once,
 * in `evaluate`, and a verdict that every possible value leads to is settled.
 */
export interface Question {
  readonly relayCase: RelayCase
  readonly recipient: Fact<MailAddress>
  /**
   * The value of an input.
   *
   * @param candidates - values that stand for every way an unknown input could come out; they may
   *   depend on the case alone, never on other answers, or the facts found missing would be wrong
   */
  read<T>(fact: Fact<T>, candidates: () => readonly [T, ...T[]]): T
  /** The reading of a disagreement between sources that applies (section 8 of the facts). */
  reading<Id extends DisagreementId>(id: Id): ReadingId<Id>
  /** The result of `compute`, worked out once for this question. */
  once<T>(compute: (question: Question) => T): T
}
