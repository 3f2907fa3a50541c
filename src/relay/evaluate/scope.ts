import type { CasePath } from '../model/case-path.ts'
import type { Fact } from '../model/fact.ts'
import type { MailAddress } from '../model/mail-address.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { Candidates } from '../match/question.ts'
import {
  findReading,
  readingTaken,
  type DisagreementId,
  type ReadingId,
} from '../register/disagreements.ts'

/** What is asked, and under which conditions. */
export interface Scope {
  readonly relayCase: RelayCase
  readonly recipient: Fact<MailAddress>
  /** Assumed inputs to treat as open, to learn whether the verdict rests on them. */
  readonly freed: ReadonlySet<CasePath>
  /** Readings that differ from the register's choice. */
  readonly readings: Readonly<Record<string, string>>
  /** Values tried for each open input, by path: they depend on the scope alone, so its worlds share them. */
  readonly candidates: Map<CasePath, Candidates<unknown>>
}

/** The question as the case puts it. */
export function scopeOf(relayCase: RelayCase, recipient: Fact<MailAddress>): Scope {
  const { readings } = relayCase
  return { relayCase, recipient, readings, freed: new Set(), candidates: new Map() }
}

/** The same with assumed inputs set free. */
export function freeing(scope: Scope, freed: ReadonlySet<CasePath>): Scope {
  return { ...scope, freed, candidates: new Map() }
}

/** The same with one disagreement read another way. */
export function reading(scope: Scope, id: DisagreementId, readingId: string): Scope {
  return {
    ...scope,
    readings: { ...scope.readings, [id]: readingId },
    candidates: new Map(),
  }
}

/** Whether an input has no value in this scope. */
export function isOpen({ freed }: Scope, fact: Fact<unknown>): boolean {
  return fact.state === 'unknown' || (fact.state === 'assumed' && freed.has(fact.path))
}

/** The values tried for an open input, worked out once for all worlds. */
export function candidatesIn<T>(
  { candidates }: Scope,
  path: CasePath,
  list: () => Candidates<T>,
): Candidates<T> {
  // The map is keyed by path, and a path always carries the same type of input.
  const known = candidates.get(path) as Candidates<T> | undefined
  if (known !== undefined) return known
  const worked = list()
  candidates.set(path, worked)
  return worked
}

/** The reading in force: the one asked for if it exists, else the register's. */
export function readingIn<Id extends DisagreementId>(scope: Scope, id: Id): ReadingId<Id> {
  const asked = scope.readings[id]
  const isOne = asked !== undefined && findReading(id, asked) !== null
  return isOne ? (asked as ReadingId<Id>) : readingTaken(id)
}
