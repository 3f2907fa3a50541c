import type { Assumption } from '../state/what-if.ts'
import { Mark } from './Stamp.tsx'

interface Props {
  readonly assumptions: readonly Assumption[]
}

/** What the verdict takes for granted, and what it would be otherwise. */
export function Assumptions({ assumptions }: Props) {
  if (assumptions.length === 0) return null
  return (
    <section class="assumptions" aria-labelledby="assumptions-title">
      <h3 id="assumptions-title">
        <Mark kind="assumed" text="" /> Not stated, so assumed
      </h3>
      <ul>
        {assumptions.map(({ path, words, otherwise }) => (
          <li key={path}>
            {words} {otherwise !== null && <span class="otherwise">{otherwise}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
