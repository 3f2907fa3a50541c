import type { Ref } from 'preact'
import { printInboundConnectors, type IsoDate } from '../../../relay/index.ts'
import { leaveHandover } from '../../handover.ts'
import { verdictWithCode } from '../../state/verdict-words.ts'
import { Command } from '../../views/Command.tsx'
import { Mark, Stamp } from '../../views/Stamp.tsx'
import { caseFileOf, type JudgedMessage, type Remark } from '../judge-connector.ts'
import type { WizardState, WizardView } from '../wizard-state.ts'

interface Props {
  readonly state: WizardState
  readonly view: WizardView
  readonly today: IsoDate
  readonly sheet: string
  readonly isReady: boolean
  readonly heading: Ref<HTMLHeadingElement>
}

/** The connector so far: what it does to two messages, what is to be said about it, and its text. */
export function WizardResult({ state, view, today, sheet, isReady, heading }: Props) {
  const { judgement, connector } = view
  const { messages, remarks } = judgement
  return (
    <section class="wizard-result" aria-labelledby="wizard-result-title">
      <h3 id="wizard-result-title" ref={heading} tabIndex={-1}>
        What it does to mail
      </h3>
      <p class="hint">
        Tried with a server whose certificate says <code>mail.contoso.com</code>, in a tenant whose
        accepted domain is <code>contoso.com</code>.
      </p>
      <ul class="wizard-messages">
        {messages.map((message) => (
          <MessageOf key={message.id} message={message} />
        ))}
      </ul>
      <RemarkList remarks={remarks} />
      <h3>The connector</h3>
      <Command text={printInboundConnectors([connector])} what="connector" isReady={isReady} />
      <h3>The same in PowerShell</h3>
      {view.command === null ? (
        <p class="hint">{noCommand(state)}</p>
      ) : (
        <Command text={view.command} isReady={isReady} />
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
      <p class="sr-only" role="status">
        {isReady &&
          messages.map((one) => `${one.title}: ${verdictWithCode(one.result)}`).join('. ')}
      </p>
    </section>
  )
}

function noCommand({ changes }: WizardState): string {
  return changes === null
    ? 'It stands here once the connector has a name and a sign to be recognised by.'
    : 'Nothing is changed yet.'
}

interface MessageProps {
  readonly message: JudgedMessage
}

function MessageOf({ message: { title, mailFrom, result, lead } }: MessageProps) {
  const { verdict, reply, contested } = result
  return (
    <li>
      <Stamp
        size="cell"
        verdict={verdict}
        code={reply?.code}
        enhancedStatus={reply?.enhancedStatus}
      />
      <div>
        <b>{title}</b> <code>{mailFrom}</code>
        <p>{lead}</p>
        {contested.length > 0 && <Mark kind="contested" text="contested: see the full sheet" />}
      </div>
    </li>
  )
}

interface RemarksProps {
  readonly remarks: readonly Remark[]
}

const LEVEL_WORDS: Readonly<Record<Remark['level'], string>> = {
  error: 'Error',
  problem: 'Problem',
  risk: 'Risk',
  note: 'Note',
}

function RemarkList({ remarks }: RemarksProps) {
  return (
    <ul class="wizard-remarks" hidden={remarks.length === 0}>
      {remarks.map(({ level, text }) => (
        <li key={text} class={`remark remark--${level}`}>
          <b>{LEVEL_WORDS[level]}</b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
