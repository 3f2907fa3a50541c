import type { SituationView } from '../../state/late/view-reply.ts'
import { Command } from '../Command.tsx'

interface Props {
  readonly situations: readonly SituationView[]
  readonly isReady: boolean
}

const STATE_WORDS: Readonly<Record<SituationView['state'], string>> = {
  fits: 'fits',
  open: 'possible',
  'ruled-out': 'ruled out',
}

/** What the reply can mean; the facts on the sheet rule some of it out. */
export function Situations({ situations, isReady }: Props) {
  const left = situations.filter(({ state }) => state !== 'ruled-out')
  const gone = situations.filter(({ state }) => state === 'ruled-out')
  if (situations.length === 0) return null
  return (
    <section class="situations" aria-labelledby="situations-title">
      <h3 id="situations-title">What it can mean</h3>
      {left.length === 0 && (
        <p>
          The facts on the sheet rule out every cause the register knows. One of them is not as it
          stands there.
        </p>
      )}
      <ul>
        {left.map((situation) => (
          <SituationRow key={situation.id} situation={situation} isReady={isReady} />
        ))}
      </ul>
      {gone.length > 0 && (
        <details>
          <summary>{gone.length} ruled out by the facts on the sheet</summary>
          <ul>
            {gone.map((situation) => (
              <li key={situation.id} class="situation">
                {situation.words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface RowProps {
  readonly situation: SituationView
  readonly isReady: boolean
}

function SituationRow({ situation: { words, state, checks }, isReady }: RowProps) {
  return (
    <li class={`situation situation--${state}`}>
      <details>
        <summary>
          <b>{STATE_WORDS[state]}</b> <span>{words}</span>
        </summary>
        <ol>
          {checks.map(({ what, command }) => (
            <li key={what}>
              <p>{what}</p>
              {command !== null && <Command text={command} isReady={isReady} />}
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}
