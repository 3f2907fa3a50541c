import type { ContestedPoint } from '../../relay/index.ts'

interface Props {
  readonly points: readonly ContestedPoint[]
}

/** On which points the sources disagree, what hangs on each, and how each side reads. */
export function Contested({ points }: Props) {
  if (points.length === 0) return null
  return (
    <section class="contested" aria-labelledby="contested-title">
      <h3 id="contested-title">Contested</h3>
      {points.map(({ id, topic, hangs, readings }) => (
        <div key={id}>
          <p>
            {topic} <span class="sub">({id})</span>
          </p>
          {hangs.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul>
            {readings.map((reading) => (
              <li key={reading.id}>
                {reading.isTaken ? <b>Taken here: </b> : 'Also read: '}
                {reading.says}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
