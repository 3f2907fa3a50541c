import { leaveHandover } from '../handover.ts'
import { caseLink } from '../state/case-link.ts'
import { isOfCase, type Desk } from '../state/desk.ts'
import { fieldStates, ownServerState } from '../state/field-states.ts'
import { hasNoConnectors } from '../state/fields.ts'
import type { IntakeBox } from '../state/intake-box.ts'
import { verdictWithCode } from '../state/verdict-words.ts'
import { show } from './KnowledgeOf.tsx'
import { OwnTenant } from './OwnTenant.tsx'
import { ServerFields } from './ServerFields.tsx'
import { VerdictTable } from './VerdictTable.tsx'
import { Why } from './Why.tsx'

interface Props {
  readonly desk: Desk
  readonly box: IntakeBox
  readonly id: string
  readonly sheet: string
  readonly isReady: boolean
}

/** The small sheet of a guide page: what decides about its message, the verdict, and why. */
export function TryoutSheet({ desk, box, id, sheet, isReady }: Props) {
  return (
    <div class="playground tryout" onFocusIn={box.prepare}>
      <noscript>
        The fields need JavaScript. Without it, this is the case as it stands, with its verdict and
        the reasons.
      </noscript>
      <div class="tryout-sheet">
        <section class="know" aria-label="What you know">
          <FieldsOf {...{ desk, isReady }} />
        </section>
        <div class="tryout-verdict" aria-busy={desk.isJudging.value}>
          <VerdictOf {...{ desk, isReady }} />
          <WhyOf {...{ desk, isReady }} />
        </div>
      </div>
      <ToolsOf {...{ desk, id, sheet, isReady }} />
      <p class="sr-only" role="status">
        {isReady && verdictWithCode(desk.selected.value.result)}
      </p>
    </div>
  )
}

type PartProps = Pick<Props, 'desk' | 'isReady'>

function FieldsOf({ desk, isReady }: PartProps) {
  const events = { isReady, onText: desk.setText, onShow: show(desk), onPlace: () => undefined }
  return (
    <>
      <div>
        <OwnTenant
          fields={fieldStates(desk)}
          hasNoConnectors={hasNoConnectors(desk.file.value)}
          onNoConnectors={desk.setNoConnectors}
          {...events}
        />
      </div>
      <div>
        <ServerFields
          state={ownServerState(desk)}
          onChoice={(choice) => desk.setCertificateChoice(choice)}
          onTls={(tls) => desk.setTls(tls)}
          {...events}
        />
      </div>
    </>
  )
}

function VerdictOf({ desk, isReady }: PartProps) {
  const columns = desk.judgement.value.columns.map((column) => ({
    ...column,
    messages: column.messages.filter(isOfCase),
  }))
  return (
    <VerdictTable
      columns={columns}
      selectedId={desk.selected.value.id}
      selectedColumnId={desk.selectedColumn.value.id}
      addedIds={NONE_ADDED}
      isReady={isReady}
      onSelect={desk.select}
      onRemoveDay={desk.removeDay}
      onRemove={desk.removeMessage}
    />
  )
}

const NONE_ADDED: ReadonlySet<string> = new Set()

function WhyOf({ desk, isReady }: PartProps) {
  const { story, assumptions, missing } = desk.explained.value
  return (
    <Why
      message={desk.selected.value}
      through={null}
      {...{ story, assumptions, missing, isReady }}
      resting=""
      objection={null}
      onShow={show(desk)}
      onPoint={(field, span) => (desk.pointedAt.value = { field, span })}
      onLeave={() => (desk.pointedAt.value = null)}
    />
  )
}

function ToolsOf({ desk, id, sheet, isReady }: Omit<Props, 'box'>) {
  const isChanged = desk.canUndo.value
  return (
    <p class="tryout-tools">
      <button class="btn" type="button" disabled={!isReady || !isChanged} onClick={desk.undo}>
        Undo
      </button>
      <a
        class="btn btn--main"
        href={`${sheet}${caseLink(id)}`}
        onClick={({ currentTarget }) => {
          // What was changed goes along; the address alone opens the case as the page has it.
          if (isChanged && leaveHandover([JSON.stringify(desk.file.value)]))
            currentTarget.href = sheet
        }}
      >
        Open the full sheet
      </a>
      <span>Nothing you paste leaves this page.</span>
    </p>
  )
}
