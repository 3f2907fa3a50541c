import { printInboundConnectors, type IsoDate } from '../../../relay/index.ts'
import { leaveHandover } from '../../handover.ts'
import { Command } from '../../views/Command.tsx'
import { caseFileOf } from '../judge-connector.ts'
import type { WizardState, WizardView } from '../wizard-state.ts'

interface Props {
  readonly state: WizardState
  readonly view: WizardView
  readonly today: IsoDate
  readonly sheet: string
  readonly isReady: boolean
}

/** The connector as Exchange Online prints it, and the command that makes it. */
export function WizardTexts({ state, view, today, sheet, isReady }: Props) {
  const { connector, command } = view
  return (
    <section class="wizard-texts" aria-label="The connector">
      <h3>
        As <code>Get-InboundConnector | Format-List</code> prints it
      </h3>
      <Command text={printInboundConnectors([connector])} what="connector" isReady={isReady} />
      <p class="hint">Dates, identifiers and switches that nobody sets here are left out.</p>
      <h3>The same in PowerShell</h3>
      {command === null ? (
        <p class="hint">{noCommand(state)}</p>
      ) : (
        <Command text={command} isReady={isReady} />
      )}
      <p class="wizard-buttons">
        <a
          class="btn"
          href={sheet}
          onClick={() => {
            leaveHandover([JSON.stringify(caseFileOf(connector, today))])
          }}
        >
          Open the full sheet
        </a>
        <span class="hint">Nothing you enter leaves this page.</span>
      </p>
    </section>
  )
}

function noCommand({ changes }: WizardState): string {
  return changes === null
    ? 'It stands here once the connector has a name and a sign to be recognised by.'
    : 'It stands here once something is changed and nothing is wrong.'
}
