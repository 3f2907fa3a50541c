import type { MaybeBoolean } from '../state/sending-servers.ts'

interface Props {
  /** Of the group of choices. */
  readonly name: string
  /** Undefined: not stated, so assumed to be used. */
  readonly tls: MaybeBoolean | undefined
  readonly isReady: boolean
  readonly onTls: (tls: MaybeBoolean) => void
}

const CHOICES: readonly { readonly value: MaybeBoolean; readonly label: string }[] = [
  { value: true, label: 'yes' },
  { value: false, label: 'no' },
  { value: 'unknown', label: 'not known' },
]

/** Whether the server uses STARTTLS, without which it can show no certificate. */
export function Tls({ name, tls, isReady, onTls }: Props) {
  return (
    <fieldset class="field">
      <legend>STARTTLS used</legend>
      <div class="choices">
        {CHOICES.map(({ value, label }) => (
          <label key={label}>
            <input
              type="radio"
              name={name}
              checked={(tls ?? true) === value}
              disabled={!isReady}
              // Not by change: choosing what is assumed states it.
              onClick={() => onTls(value)}
            />
            {label}
            {value === true && tls === undefined && <span class="assumed-word">assumed</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
