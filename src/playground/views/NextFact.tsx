import type { MissingFact } from '../state/missing-facts.ts'
import { Command } from './Command.tsx'

interface Props {
  /** Null: the verdict in question is settled. */
  readonly fact: MissingFact | null
  readonly isReady: boolean
}

/** The one fact to fetch next. */
export function NextFact({ fact, isReady }: Props) {
  if (fact === null) return null
  const { words, howTo, command } = fact
  return (
    <section class="next-fact" aria-labelledby="next-fact-title">
      <p>
        <b id="next-fact-title">Most useful next:</b> {words}. {howTo}
      </p>
      {command !== null && <Command text={command} isReady={isReady} />}
    </section>
  )
}
