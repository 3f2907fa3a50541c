import type { StatedFact } from '../state/also-in-case.ts'

interface Props {
  readonly facts: readonly StatedFact[]
}

/** Stated facts without a field of their own; they count all the same. */
export function AlsoInCase({ facts }: Props) {
  if (facts.length === 0) return null
  return (
    <section class="also" aria-labelledby="also-title">
      <h3 id="also-title">Also in this case</h3>
      <dl>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
