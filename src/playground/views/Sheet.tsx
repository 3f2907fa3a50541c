import { computed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { MOST_COLUMNS } from '../../relay/index.ts'
import type { Keeping } from '../keeping.ts'
import { MOST_ADDED, problemWithMessage } from '../state/added-messages.ts'
import { columnCounts, columnWords } from '../state/column-words.ts'
import type { Desk } from '../state/desk.ts'
import { serverField } from '../state/field-names.ts'
import type { IntakeBox } from '../state/intake-box.ts'
import type { OpenLinked } from '../state/case-opener.ts'
import { factsAt } from '../state/stands-at.ts'
import { verdictWithCode } from '../state/verdict-words.ts'
import { AddColumn } from './AddColumn.tsx'
import { AddMessage, focusAddMessage } from './AddMessage.tsx'
import { focusSoon } from './focus-soon.ts'
import { FootBar } from './FootBar.tsx'
import { Head } from './Head.tsx'
import { LiveTestPanel } from './LiveTestPanel.tsx'
import { ReplyPanel } from './ReplyPanel.tsx'
import { isInEditor, placeOfCaret } from './place-of-caret.ts'
import { VerdictTable } from './VerdictTable.tsx'
import { RoutePanel } from './RoutePanel.tsx'
import { Thread } from './Thread.tsx'
import { Why } from './Why.tsx'
import { WrongVerdict } from './WrongVerdict.tsx'
import { controlId } from './show-span.ts'
import { KnowledgeOf, show } from './KnowledgeOf.tsx'
import { stepKeys } from './step-keys.ts'

interface Props {
  readonly desk: Desk
  readonly box: IntakeBox
  /** The drawing of the route, static. */
  readonly route: ComponentChildren
  /** False in the prerendered page, where nothing can be typed yet. */
  readonly isReady: boolean
  readonly openLinked: OpenLinked
  readonly keeping: Keeping
  readonly onForget: () => void
}

/**
 * The one sheet: what you know, the verdicts, and why. It reads nothing itself: each part is drawn anew
 * when what that part shows has changed, so that a letter typed does not draw the verdicts.
 */
export function Sheet({ desk, box, route, isReady, openLinked, ...kept }: Props) {
  const steps = useMemo(() => stepKeys(desk), [desk])
  const follow = (): void => {
    if (isInEditor(document.activeElement)) return
    desk.standing.value = placeOfCaret(document.activeElement)
  }
  useEffect(() => {
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [])
  return (
    <div
      class="playground"
      {...steps}
      // The parsers load while the reader still looks for what to paste.
      onFocusIn={() => {
        box.prepare()
        follow()
      }}
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
        <HeadOf {...{ desk, isReady }} />
        <KnowledgeOf {...{ desk, box, isReady, openLinked, ...kept }} />
        <RoutePanel desk={desk}>{route}</RoutePanel>
        <Middle {...{ desk, isReady }} />
        <WhyOf {...{ desk, isReady }} />
        <Thread />
      </div>
      <FootOf {...{ desk, isReady }} />
    </div>
  )
}

type PartProps = Pick<Props, 'desk' | 'isReady'>

function HeadOf({ desk, isReady }: PartProps) {
  // The day of the file, not that of the judgement, which comes a moment after what is typed.
  const { asOf } = desk.file.value
  return (
    <Head
      tenantName={desk.judgement.value.tenantName}
      columns={desk.judgement.value.columns}
      asOf={asOf ?? desk.today.value}
      isToday={asOf === undefined}
      unusableDay={desk.unusableDay.value}
      changes={desk.explained.value.changes}
      isReady={isReady}
      onDay={desk.setDay}
    />
  )
}

/** The verdicts, the reply to hold against them, and commands that show what really happens. */
function Middle({ desk, isReady }: PartProps) {
  return (
    <div class="middle" aria-busy={desk.isJudging.value}>
      <VerdictsOf {...{ desk, isReady }} />
      <ReplyPanel {...{ desk, isReady }} />
      <LiveTestPanel {...{ desk, isReady }} />
    </div>
  )
}

function VerdictsOf({ desk, isReady }: PartProps) {
  return (
    <>
      <VerdictTable
        columns={desk.judgement.value.columns}
        selectedId={desk.selected.value.id}
        selectedColumnId={desk.selectedColumn.value.id}
        addedIds={new Set(desk.added.value.map(({ id }) => id))}
        isReady={isReady}
        onSelect={desk.select}
        onRemoveDay={desk.removeDay}
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
      <AddColumnOf {...{ desk, isReady }} />
    </>
  )
}

function AddColumnOf({ desk, isReady }: PartProps) {
  const { alsoThrough = [], alsoOn = [] } = desk.file.value
  return (
    <AddColumn
      isReady={isReady}
      areServersFull={alsoThrough.length >= MOST_COLUMNS}
      areDaysFull={alsoOn.length >= MOST_COLUMNS}
      onAddServer={() => {
        desk.addServer()
        focusSoon(controlId(serverField(alsoThrough.length, 'name')))
      }}
      onAddDay={desk.addDay}
    />
  )
}

function WhyOf({ desk, isReady }: PartProps) {
  const resting = useMemo(
    () => computed(() => factsAt(desk.selected.value.result.trace, desk.standing.value)),
    [desk],
  )
  const { story, assumptions, missing } = desk.explained.value
  return (
    <Why
      message={desk.selected.value}
      through={throughOf(desk)}
      story={story}
      assumptions={assumptions}
      missing={missing}
      isReady={isReady}
      resting={resting.value}
      objection={<WrongVerdict {...{ desk, isReady }} />}
      onShow={show(desk)}
      onPoint={(field, span) => (desk.pointedAt.value = { field, span })}
      onLeave={() => (desk.pointedAt.value = null)}
    />
  )
}

/** The selected verdict, kept in sight and read aloud as it changes. */
function FootOf({ desk, isReady }: PartProps) {
  const selected = desk.selected.value
  const through = throughOf(desk)
  return (
    <>
      <FootBar message={selected} {...{ through, isReady }} onNext={desk.selectNext} />
      <p class="sr-only" role="status">
        {isReady &&
          `${selected.title}${through === null ? '' : ` ${through}`}: ${verdictWithCode(selected.result)}. All messages: ${columnCounts(desk.selectedColumn.value)}.`}
      </p>
    </>
  )
}

/** The selected column in words; null where there is only one. */
function throughOf(desk: Desk): string | null {
  const { columns } = desk.judgement.value
  return columns.length === 1 ? null : columnWords(desk.selectedColumn.value)
}
