import type { MaybeBoolean } from '../state/sending-servers.ts'

interface Props {
  /** Undefined: not stated, so assumed to be off. */
  readonly value: MaybeBoolean | undefined
  readonly isReady: boolean
  readonly onValue: (value: MaybeBoolean | null) => void
}

const CHOICES: readonly { readonly value: MaybeBoolean | null; readonly label: string }[] = [
  { value: null, label: 'not stated: no is assumed' },
  { value: false, label: 'no' },
  { value: true, label: 'yes' },
  { value: 'unknown', label: 'not known' },
]

/** Whether the tenant refuses mail from its own domains that comes by no connector. */
export function RejectDirectSend({ value, isReady, onValue }: Props) {
  const stated = value ?? null
  return (
    <div class="switch">
      <label htmlFor="reject-direct-send">RejectDirectSend</label>
      <select
        id="reject-direct-send"
        value={String(stated)}
        disabled={!isReady}
        onChange={({ currentTarget }) =>
          onValue(CHOICES[currentTarget.selectedIndex]?.value ?? null)
        }
      >
        {CHOICES.map((choice) => (
          <option
            key={choice.label}
            value={String(choice.value)}
            selected={choice.value === stated}
          >
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
