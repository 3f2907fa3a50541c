import type { FieldEvents, ServerState } from '../state/field-states.ts'
import type { CertificateChoice, MaybeBoolean } from '../state/sending-servers.ts'
import { CertificateField } from './CertificateField.tsx'
import { LineField } from './LineField.tsx'
import { Tls } from './Tls.tsx'

/** What can be said about a sending server. */
export interface ServerEvents {
  readonly onChoice: (choice: CertificateChoice) => void
  readonly onTls: (tls: MaybeBoolean) => void
}

interface Props extends FieldEvents, ServerEvents {
  readonly state: ServerState
  readonly isReady: boolean
}

/** What Exchange Online sees of one sending server. */
export function ServerFields({ state, onChoice, onTls, ...events }: Props) {
  const { connectingIp, certificate, choice, hasStated, tls } = state
  return (
    <>
      <LineField
        state={connectingIp}
        label="Connecting IP address"
        hint="The public one, as Exchange Online sees it. The EHLO reply in the send log names it."
        placeholder="203.0.113.10"
        {...events}
      />
      <CertificateField
        state={certificate}
        choice={choice}
        hasStated={hasStated}
        onChoice={onChoice}
        {...events}
      />
      <Tls name={`tls-${certificate.field}`} tls={tls} isReady={events.isReady} onTls={onTls} />
    </>
  )
}
