import type { SourceSpan } from '../../relay/index.ts'
import type { Keeping } from '../keeping.ts'
import { alsoInCase } from '../state/also-in-case.ts'
import type { Desk } from '../state/desk.ts'
import { EXAMPLES } from '../state/examples.ts'
import type { FieldName } from '../state/field-names.ts'
import { hasNoConnectors } from '../state/fields.ts'
import {
  fieldStates,
  otherServerStates,
  ownServerState,
  tenantStates,
} from '../state/field-states.ts'
import type { IntakeBox } from '../state/intake-box.ts'
import { partsOf } from '../state/sheet-log.ts'
import type { OpenLinked } from '../state/case-opener.ts'
import { caseLink } from '../state/case-link.ts'
import { Intake } from './Intake.tsx'
import { Knowledge } from './Knowledge.tsx'
import { NextFact } from './NextFact.tsx'
import { Parts } from './Parts.tsx'
import { SheetTools } from './SheetTools.tsx'
import { showSpan } from './show-span.ts'
import { WholeCase } from './WholeCase.tsx'

interface Props {
  readonly desk: Desk
  readonly box: IntakeBox
  readonly isReady: boolean
  readonly openLinked: OpenLinked
  readonly keeping: Keeping
  readonly onForget: () => void
}

/** What you know, as the desk holds it. */
export function KnowledgeOf({ desk, box, isReady, openLinked, keeping, onForget }: Props) {
  const file = desk.file.value
  return (
    <Knowledge
      intake={
        <>
          <ToolsOf {...{ desk, isReady, keeping, onForget }} />
          <PastesOf {...{ desk, box, isReady }} />
        </>
      }
      wholeCase={<WholeCase {...{ desk, isReady }} />}
      fields={fieldStates(desk)}
      tenants={tenantStates(desk)}
      ownServer={ownServerState(desk)}
      servers={otherServerStates(desk)}
      rejectDirectSend={file.tenant?.rejectDirectSend}
      examples={EXAMPLES}
      openedId={desk.openedId.value}
      isOwnSheet={!desk.log.value.isExample}
      openedTitle={desk.openedId.value === null ? null : (file.title ?? desk.openedId.value)}
      notice={desk.notice.value}
      hasNoConnectors={hasNoConnectors(file)}
      also={alsoInCase(file)}
      isReady={isReady}
      onText={desk.setText}
      onShow={show(desk)}
      onChoice={desk.setCertificateChoice}
      onNoConnectors={desk.setNoConnectors}
      onTls={desk.setTls}
      onRejectDirectSend={desk.setRejectDirectSend}
      onAddServer={desk.addServer}
      onRemoveServer={desk.removeServer}
      onAddTenant={desk.addTenant}
      onRemoveTenant={desk.removeTenant}
      onChangeTenant={desk.changeTenant}
      onNoConnectorsOf={desk.setNoConnectorsOf}
      onOpen={(scenarioId) => {
        // The address has changed already, or is the same: then an edited case is wanted back.
        if (scenarioId === null) desk.openExample()
        else void openLinked(caseLink(scenarioId))
      }}
    />
  )
}

function ToolsOf({
  desk,
  isReady,
  keeping,
  onForget,
}: Pick<Props, 'desk' | 'isReady' | 'keeping' | 'onForget'>) {
  return (
    <SheetTools
      keeping={keeping}
      canUndo={desk.canUndo.value}
      canRedo={desk.canRedo.value}
      isReady={isReady}
      onUndo={desk.undo}
      onRedo={desk.redo}
      onEmpty={desk.openEmpty}
      onForget={onForget}
    />
  )
}

/** The box that takes anything, what it recognised, and what to fetch next. */
function PastesOf({ desk, box, isReady }: Pick<Props, 'desk' | 'box' | 'isReady'>) {
  return (
    <>
      <Intake
        text={box.text.value}
        isReading={box.isReading.value}
        notice={box.notice.value}
        hasReply={desk.reply.value !== ''}
        isReady={isReady}
        onType={(text) => (box.text.value = text)}
        onTake={(text) => void box.take(text)}
        onFiles={(files) => void box.takeFiles(files)}
      />
      <Parts parts={partsOf(desk.log.value)} onRemove={desk.removePart} onChoose={desk.choose} />
      <NextFact fact={desk.explained.value.missing[0] ?? null} isReady={isReady} />
    </>
  )
}

/** Leads the reader to a piece of a field’s text. */
export function show(desk: Desk): (field: FieldName, span: SourceSpan) => void {
  return (field, span) => {
    desk.pointedAt.value = { field, span }
    showSpan(field, span)
  }
}
