import { batch, effect, signal, type ReadonlySignal } from '@preact/signals'
import { compareObservation, searchExplanations, type Search } from '../../../relay/index.ts'
import type { Desk } from '../desk.ts'
import { inPace, type Pace } from '../in-pace.ts'
import { observationOf } from './observation-of.ts'
import { recipientOf } from './recipient-of.ts'

/** The search for single facts that explain a reply. */
export interface FollowedSearch {
  /** What was found last, for what is on the sheet or stood there a moment ago; null: nothing to look for. */
  readonly found: ReadonlySignal<Search | null>
  readonly isSearching: ReadonlySignal<boolean>
  readonly stop: () => void
}

/**
 * Searches anew whenever the reply or the selected message changes, once the verdicts stand. A search
 * that is overtaken by a change is dropped.
 */
export function followSearch(
  desk: Pick<Desk, 'reply' | 'selected' | 'isJudging'>,
  pace: Pace,
): FollowedSearch {
  const found = signal<Search | null>(null)
  const isSearching = signal(false)
  let turns = 0
  const finish = (search: Search | null): void =>
    batch(() => {
      found.value = search
      isSearching.value = false
    })
  const stop = effect(() => {
    const [text, message, isJudging] = [desk.reply.value, desk.selected.value, desk.isJudging.value]
    turns += 1
    const turn = turns
    const observation = observationOf(text)
    if (compareObservation(message.result, observation).kind === 'not-comparable') {
      finish(null)
      return
    }
    isSearching.value = true
    if (isJudging) return
    const work = searchExplanations(message.relayCase, recipientOf(message), observation)
    const isNewest = (): boolean => turn === turns
    // Nobody waits for it as for the verdicts: not a slice of it holds up the change.
    pace.later(() => {
      if (isNewest()) inPace(work, pace, isNewest, finish)
    })
  })
  return {
    found,
    isSearching,
    stop: () => {
      turns += 1
      stop()
    },
  }
}
