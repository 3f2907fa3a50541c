import type { Fact, StatedFact } from '../model/fact.ts'
import type { MailAddress } from '../model/mail-address.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { DisagreementId, ReadingId } from '../register/disagreements.ts'

/** At least one value. */
export type Candidates<T> = readonly [T, ...T[]]

/** How inputs relate to each other, as a question whose answer they settle together. */
export interface Relation {
  /** The same text wherever the same is asked: `contoso.com in tenant.acceptedDomains`. */
  readonly name: string
  /** The inputs that settle it; at least one of them is open. */
  readonly between: readonly Fact<unknown>[]
}

export type RelationAnswer = string | boolean

/** What stays the same in every world of one question. */
export interface CaseView {
  readonly relayCase: RelayCase
  /** Whether an input has no value: it is unknown, or assumed and set free to learn what rests on it. */
  isOpen(fact: Fact<unknown>): boolean
  /** The reading of a disagreement between sources that applies (section 8 of the facts). */
  reading<Id extends DisagreementId>(id: Id): ReadingId<Id>
}

/**
 * One case for one recipient, in a world where every input has a value.
 *
 * Rules and predicates are two-valued: an open input gets a value here, and the evaluator asks again
 * with the other values it could have. So "unknown" is dealt with once, in `evaluate`, and a verdict
 * that every possible value leads to is settled.
 *
 * The values of an open input stand for the ways it can relate to what the case states. How two open
 * inputs relate to each other is asked as a relation of its own, since no value of one could tell.
 */
export interface Question extends CaseView {
  readonly recipient: Fact<MailAddress>
  /** An input with its value; null when it is open. */
  stated<T>(fact: Fact<T>): StatedFact<T> | null
  /**
   * The value of an input.
   *
   * @param candidates - values that stand for every way an open input could come out; they may depend
   *   on the case alone, never on other answers, or the facts found missing would be wrong
   */
  read<T>(fact: Fact<T>, candidates: () => Candidates<T>): T
  /**
   * How open inputs relate; the first answer is the one tried first.
   *
   * @param answers - those still possible in this world: one alone is forced
   */
  relate<A extends RelationAnswer>(relation: Relation, answers: Candidates<A>): A
  /** The answer a relation has got in this world; undefined when it was not asked. */
  related(name: string): unknown
  /** The result of `compute`, worked out once for this question. */
  once<T>(compute: (question: Question) => T): T
}
