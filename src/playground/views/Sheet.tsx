import type { ReadonlySignal } from '@preact/signals'
import type { SourceSpan } from '../../relay/index.ts'
import type { Keeping } from '../keeping.ts'
import { MOST_ADDED, problemWithMessage } from '../state/added-messages.ts'
import { alsoInCase } from '../state/also-in-case.ts'
import type { Desk } from '../state/desk.ts'
import { EXAMPLES } from '../state/examples.ts'
import type { FieldName } from '../state/field-names.ts'
import { certificateChoice, hasNoConnectors } from '../state/fields.ts'
import { fieldStates, tenantStates } from '../state/field-states.ts'
import type { IntakeBox } from '../state/intake-box.ts'
import type { ReplyView } from '../state/reply/reply-view.ts'
import { partsOf } from '../state/sheet-log.ts'
import type { OpenLinked } from '../state/case-opener.ts'
import { caseLink } from '../state/case-link.ts'
import { countVerdicts, verdictWithCode } from '../state/verdict-words.ts'
import { AddMessage, focusAddMessage } from './AddMessage.tsx'
import { FootBar } from './FootBar.tsx'
import { Head } from './Head.tsx'
import { Intake } from './Intake.tsx'
import { Knowledge } from './Knowledge.tsx'
import { NextFact } from './NextFact.tsx'
import { Parts } from './Parts.tsx'
import { ReplyPanel } from './ReplyPanel.tsx'
import { SheetTools } from './SheetTools.tsx'
import { VerdictTable } from './VerdictTable.tsx'
import { Thread } from './Thread.tsx'
import { Why } from './Why.tsx'
import { showSpan } from './show-span.ts'

interface Props {
  readonly desk: Desk
  readonly box: IntakeBox
  readonly replyView: ReadonlySignal<ReplyView | null>
  /** False in the prerendered page, where nothing can be typed yet. */
  readonly isReady: boolean
  readonly openLinked: OpenLinked
  readonly keeping: Keeping
  readonly onForget: () => void
}

/** The one sheet: what you know, the verdicts, and why. */
export function Sheet({ desk, box, replyView, isReady, openLinked, keeping, onForget }: Props) {
  const { messages, tenantName } = desk.judgement.value
  // Not that of the judgement, which comes a moment after what is typed.
  const { asOf } = desk.file.value
  const selected = desk.selected.value
  const { story, assumptions, missing, changes } = desk.explained.value
  const counts = countVerdicts(messages.map((message) => message.result))
  return (
    <div
      class="playground"
      // The parsers load while the reader still looks for what to paste.
      onFocusIn={box.prepare}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const files = [...(event.dataTransfer?.files ?? [])]
        if (files.length === 0) return
        event.preventDefault()
        void box.takeFiles(files)
      }}
    >
      <noscript>
        The fields need JavaScript. Without it, this page shows one worked example, and every
        scenario of the site can be read with its verdict and reasons.
      </noscript>
      <div class="sheet">
        <Head
          tenantName={tenantName}
          counts={counts}
          asOf={asOf ?? desk.today.value}
          isToday={asOf === undefined}
          unusableDay={desk.unusableDay.value}
          changes={changes}
          isReady={isReady}
          onDay={desk.setDay}
        />
        <KnowledgeOf {...{ desk, box, isReady, openLinked, keeping, onForget }} />
        <Middle {...{ desk, replyView, isReady }} />
        <Why
          message={selected}
          story={story}
          assumptions={assumptions}
          missing={missing}
          isReady={isReady}
          onShow={show(desk)}
          onPoint={(field, span) => (desk.pointedAt.value = { field, span })}
          onLeave={() => (desk.pointedAt.value = null)}
        />
        <Thread />
      </div>
      <FootBar message={selected} isReady={isReady} onNext={desk.selectNext} />
      <p class="sr-only" role="status">
        {isReady &&
          `${selected.title}: ${verdictWithCode(selected.result)}. All messages: ${counts}.`}
      </p>
    </div>
  )
}

/** The verdicts, and the reply to hold against them. */
function Middle({ desk, replyView, isReady }: Pick<Props, 'desk' | 'replyView' | 'isReady'>) {
  return (
    <div class="middle" aria-busy={desk.isJudging.value}>
      <VerdictTable
        messages={desk.judgement.value.messages}
        selectedId={desk.selected.value.id}
        addedIds={new Set(desk.added.value.map(({ id }) => id))}
        isReady={isReady}
        onSelect={desk.select}
        onRemove={(messageId) => {
          desk.removeMessage(messageId)
          focusAddMessage()
        }}
      />
      <AddMessage
        isReady={isReady}
        isFull={desk.added.value.length >= MOST_ADDED}
        problemWith={(mailFrom, rcptTo) =>
          problemWithMessage(mailFrom, rcptTo, desk.judgement.value.asOf)
        }
        onAdd={desk.addMessage}
      />
      <ReplyPanel
        text={desk.reply.value}
        view={replyView.value}
        isReady={isReady}
        onText={desk.setReply}
      />
    </div>
  )
}

function KnowledgeOf({
  desk,
  box,
  isReady,
  openLinked,
  keeping,
  onForget,
}: Omit<Props, 'replyView'>) {
  const file = desk.file.value
  return (
    <Knowledge
      intake={
        <>
          <ToolsOf {...{ desk, isReady, keeping, onForget }} />
          <PastesOf {...{ desk, box, isReady }} />
        </>
      }
      fields={fieldStates(desk)}
      tenants={tenantStates(desk)}
      tls={file.submission?.tls}
      rejectDirectSend={file.tenant?.rejectDirectSend}
      examples={EXAMPLES}
      openedId={desk.openedId.value}
      isOwnSheet={!desk.log.value.isExample}
      openedTitle={desk.openedId.value === null ? null : (file.title ?? desk.openedId.value)}
      notice={desk.notice.value}
      choice={certificateChoice(file)}
      hasStated={desk.statedCertificate.value !== null}
      hasNoConnectors={hasNoConnectors(file)}
      also={alsoInCase(file)}
      isReady={isReady}
      onText={desk.setText}
      onShow={show(desk)}
      onChoice={desk.setCertificateChoice}
      onNoConnectors={desk.setNoConnectors}
      onTls={desk.setTls}
      onRejectDirectSend={desk.setRejectDirectSend}
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

function show(desk: Desk): (field: FieldName, span: SourceSpan) => void {
  return (field, span) => {
    desk.pointedAt.value = { field, span }
    showSpan(field, span)
  }
}
