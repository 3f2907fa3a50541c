import { MOST_COLUMNS } from '../../relay/index.ts'
import { serverField } from '../state/field-names.ts'
import type { FieldEvents, FieldState, ServerState } from '../state/field-states.ts'
import type { CertificateChoice, MaybeBoolean, ServerAt } from '../state/sending-servers.ts'
import { FurtherList } from './FurtherList.tsx'
import { LineField } from './LineField.tsx'
import { ServerFields } from './ServerFields.tsx'

/** What can be asked for about the sending servers. */
export interface ServersEvents {
  readonly onAddServer: () => void
  readonly onRemoveServer: (at: number) => void
  readonly onChoice: (choice: CertificateChoice, at?: ServerAt) => void
  readonly onTls: (tls: MaybeBoolean, at?: ServerAt) => void
}

interface Props extends FieldEvents, ServersEvents {
  /** What the case’s own server is called, to tell it from the others. */
  readonly ownName: FieldState
  readonly servers: readonly ServerState[]
  readonly isReady: boolean
}

/** Further servers that send the same mail: “works sometimes” is one of two of them failing. */
export function OtherServers({ ownName, servers, onAddServer, onRemoveServer, ...rest }: Props) {
  const { onChoice, onTls, ...events } = rest
  return (
    <FurtherList
      title="Further sending servers"
      noun="server"
      hint="Mail that is relayed only sometimes often leaves by two servers. Each gets a column of verdicts."
      count={servers.length}
      most={MOST_COLUMNS}
      isReady={rest.isReady}
      firstField={(index) => serverField(index, 'name')}
      onAdd={onAddServer}
      onRemove={onRemoveServer}
      head={
        servers.length > 0 && (
          <LineField
            state={ownName}
            label="Name of the server above"
            placeholder="server 1"
            {...events}
          />
        )
      }
      item={(at, onRemove) =>
        servers[at] !== undefined && (
          <fieldset class="tenant" key={at}>
            <legend>Server {at + 2}</legend>
            <button class="mini remove" type="button" disabled={!rest.isReady} onClick={onRemove}>
              remove<span class="sr-only"> server {at + 2}</span>
            </button>
            <LineField
              state={servers[at].name}
              label="Name"
              placeholder={`server ${at + 2}`}
              {...events}
            />
            <ServerFields
              state={servers[at]}
              onChoice={(choice) => onChoice(choice, at)}
              onTls={(tls) => onTls(tls, at)}
              {...events}
            />
          </fieldset>
        )
      }
    />
  )
}
