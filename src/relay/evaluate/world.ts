import type { CasePath } from '../model/case-path.ts'
import type { Fact } from '../model/fact.ts'
import type { MailAddress } from '../model/mail-address.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { Question } from '../match/question.ts'
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
  /** Assumed inputs to treat as unknown, to learn whether the verdict rests on them. */
  readonly freed: ReadonlySet<CasePath>
  /** Values tried for each unknown input, by path; they depend on the case alone, so all worlds share them. */
  readonly candidates: Map<CasePath, readonly [unknown, ...unknown[]]>
  /** Readings that differ from the register's choice. */
  readonly readings: Readonly<Record<string, string>>
}

/** An unknown input that was asked for, and the value it got in this world. */
export interface ChoicePoint {
  readonly path: CasePath
  readonly options: number
  readonly chosen: number
}

/** One way the unknown inputs could come out, filled in as rules ask for them. */
export interface World {
  readonly question: Question
  /** In the order they were asked for. */
  readonly choices: readonly ChoicePoint[]
  readonly assumptionsRead: ReadonlySet<CasePath>
  readonly readingsUsed: ReadonlySet<DisagreementId>
  /**
   * From now on an unknown input no longer opens new worlds: the verdict is settled, and the remaining
   * rules run only for the trace.
   */
  settle(): void
  /** Whether an unknown input without a value was read since the last call. */
  takeUnknownRead(): boolean
}

/**
 * Opens the world in which the unknown inputs get the values of `script`, in the order rules ask for
 * them; inputs beyond the script get their first candidate.
 */
export function openWorld(scope: Scope, script: readonly number[]): World {
  const choices: ChoicePoint[] = []
  const values = new Map<CasePath, unknown>()
  const assumptionsRead = new Set<CasePath>()
  const readingsUsed = new Set<DisagreementId>()
  const results = new Map<unknown, unknown>()
  let isSettled = false
  let hasUnknownRead = false

  function choose<T>(path: CasePath, list: () => readonly [T, ...T[]]): T {
    // These maps are keyed by path, and a path always carries the same type of input.
    if (values.has(path)) return values.get(path) as T
    const candidates = (scope.candidates.get(path) ?? list()) as readonly [T, ...T[]]
    scope.candidates.set(path, candidates)
    if (isSettled) {
      hasUnknownRead = true
      return candidates[0]
    }
    const chosen = script[choices.length] ?? 0
    const value = candidates[chosen] ?? candidates[0]
    choices.push({ path, options: candidates.length, chosen })
    values.set(path, value)
    return value
  }

  const question: Question = {
    relayCase: scope.relayCase,
    recipient: scope.recipient,
    read(fact, candidates) {
      if (fact.state === 'known') return fact.value
      if (fact.state === 'assumed' && !scope.freed.has(fact.path)) {
        if (!isSettled) assumptionsRead.add(fact.path)
        return fact.value
      }
      return choose(fact.path, candidates)
    },
    reading<Id extends DisagreementId>(id: Id): ReadingId<Id> {
      if (!isSettled) readingsUsed.add(id)
      return readingIn(scope, id)
    },
    once<T>(compute: (question: Question) => T): T {
      // After the verdict a result may hold a first candidate, which must not be taken for a fact.
      if (isSettled && !results.has(compute)) return compute(question)
      if (!results.has(compute)) results.set(compute, compute(question))
      return results.get(compute) as T
    },
  }

  return {
    question,
    choices,
    assumptionsRead,
    readingsUsed,
    settle() {
      isSettled = true
    },
    takeUnknownRead() {
      const was = hasUnknownRead
      hasUnknownRead = false
      return was
    },
  }
}

/** The reading in force: the one asked for if it exists, else the register's. */
export function readingIn<Id extends DisagreementId>(scope: Scope, id: Id): ReadingId<Id> {
  const asked = scope.readings[id]
  const isOne = asked !== undefined && findReading(id, asked) !== null
  return isOne ? (asked as ReadingId<Id>) : readingTaken(id)
}
