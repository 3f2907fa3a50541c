import type { MissingFact } from '../state/missing-facts.ts'
import { Command } from './Command.tsx'

interface Props {
  readonly facts: readonly MissingFact[]
  readonly isReady: boolean
}

/** The facts that would settle an open verdict, most useful first, and where to get them. */
export function MissingFacts({ facts, isReady }: Props) {
  if (facts.length === 0) return null
  return (
    <section class="missing" aria-labelledby="missing-title">
      <h3 id="missing-title">What would settle it</h3>
      <ol>
        {facts.map(({ path, words, howTo, command }) => (
          <li key={path}>
            <p>
              <b>{words}.</b> {howTo}
            </p>
            {command !== null && <Command text={command} isReady={isReady} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
