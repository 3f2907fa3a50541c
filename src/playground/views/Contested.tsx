import { disagreementOf, type DisagreementId } from '../../relay/index.ts'

interface Props {
  readonly ids: readonly DisagreementId[]
}

/** On which points the sources disagree so that the verdict would differ, and how each side reads. */
export function Contested({ ids }: Props) {
  if (ids.length === 0) return null
  return (
    <section class="contested" aria-labelledby="contested-title">
      <h3 id="contested-title">Contested</h3>
      {ids.map(disagreementOf).map(({ id, topic, readings, taken }) => (
        <div key={id}>
          <p>
            {topic} <span class="sub">({id})</span>
          </p>
          <ul>
            {readings.map((reading) => (
              <li key={reading.id}>
                {reading.id === taken ? <b>Taken here: </b> : 'Also read: '}
                {reading.says}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
