import { ownerPath, type CasePath } from '../model/case-path.ts'
import type { Fact, StatedFact } from '../model/fact.ts'
import type { Candidates, Question, Relation, RelationAnswer } from '../match/question.ts'
import type { DisagreementId, ReadingId } from '../register/disagreements.ts'
import { followScript, type ChoicePoint } from './choices.ts'
import { openLog, type Consulted } from './consulted.ts'
import { openMemory } from './memory.ts'
import { candidatesIn, isOpen, readingIn, type Scope } from './scope.ts'

/** One way the open inputs could come out, filled in as rules ask for them. */
export interface World {
  readonly question: Question
  /** In the order they were asked for. */
  readonly choices: readonly ChoicePoint[]
  readonly assumptionsRead: ReadonlySet<CasePath>
  readonly readingsUsed: ReadonlySet<DisagreementId>
  /**
   * From now on an open input no longer opens new worlds: the verdict is settled, and the remaining
   * rules run only for the trace.
   */
  settle(): void
  /** What was looked at since the last call. */
  takeConsulted(): Consulted
}

/**
 * Opens the world in which the open inputs get the values of `script`, in the order rules ask for
 * them; inputs beyond the script get their first candidate.
 */
export function openWorld(scope: Scope, script: readonly number[]): World {
  const choices = followScript(script)
  const log = openLog()
  const memory = openMemory(log)
  const assumptionsRead = new Set<CasePath>()
  const readingsUsed = new Set<DisagreementId>()
  let isSettled = false

  /** Once settled, a name not asked for before stays without an answer. */
  const isAnswered = (name: string): boolean => {
    const answered = !isSettled || choices.valueOf(name) !== undefined
    log.noteOpen(answered)
    return answered
  }

  const stated = <T>(fact: Fact<T>): StatedFact<T> | null => {
    if (fact.state === 'unknown' || isOpen(scope, fact)) return null
    if (fact.state === 'assumed' && !isSettled) assumptionsRead.add(fact.path)
    return fact
  }

  const question: Question = {
    relayCase: scope.relayCase,
    recipient: scope.recipient,
    isOpen: (fact) => isOpen(scope, fact),
    stated,
    read<T>(fact: Fact<T>, list: () => Candidates<T>): T {
      const { path } = fact
      const candidates = (): Candidates<T> => candidatesIn(scope, path, list)
      const known = stated(fact)
      if (known !== null) return known.value
      if (!isAnswered(path)) return candidates()[0]
      return choices.choose({ name: path, inputs: [ownerPath(path)] }, candidates())
    },
    relate<A extends RelationAnswer>({ name, between }: Relation, answers: Candidates<A>): A {
      if (!isAnswered(name)) return answers[0]
      const open = between.filter((fact) => isOpen(scope, fact)).map(({ path }) => ownerPath(path))
      return choices.choose({ name, inputs: [...new Set(open)] }, answers)
    },
    related: (name) => choices.valueOf(name),
    reading<Id extends DisagreementId>(id: Id): ReadingId<Id> {
      log.noteReading(id)
      if (!isSettled) readingsUsed.add(id)
      return readingIn(scope, id)
    },
    once: (compute) => memory.once(question, compute),
  }

  return {
    question,
    choices: choices.made,
    assumptionsRead,
    readingsUsed,
    settle() {
      isSettled = true
    },
    takeConsulted: () => log.take(),
  }
}
