import { useEffect, useRef } from 'preact/hooks'
import type { MessageField } from '../state/field-names.ts'
import type { FieldEvents, FieldState } from '../state/field-states.ts'
import { LineField } from './LineField.tsx'

interface Props extends FieldEvents {
  readonly fields: Readonly<Record<MessageField, FieldState>>
  readonly isReady: boolean
}

/** One message of the reader’s own, beside the everyday ones. */
export function MessageFields({ fields, ...events }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const isStated = fields.rcptTo.text !== ''
  useEffect(() => {
    if (isStated && details.current !== null) details.current.open = true
  }, [isStated])
  return (
    <details class="tenants" ref={details}>
      <summary>
        One message of your own <span>{isStated ? fields.rcptTo.text : 'none stated'}</span>
      </summary>
      <LineField
        state={fields.mailFrom}
        label="MAIL FROM"
        hint="The envelope sender. <> is the empty one, as of a delivery report."
        placeholder="kate@contoso.com"
        {...events}
      />
      <LineField
        state={fields.rcptTo}
        label="RCPT TO"
        hint="Several with commas between. Empty: only the everyday messages are judged."
        placeholder="john@tailspintoys.com"
        {...events}
      />
      <LineField
        state={fields.headerFrom}
        label="From header"
        hint="It counts only by the rules before November 2023."
        placeholder="kate@contoso.com"
        {...events}
      />
    </details>
  )
}
