import type { Ref } from 'preact'
import { verdictWithCode } from '../../state/verdict-words.ts'
import { Mark, Stamp } from '../../views/Stamp.tsx'
import type { JudgedMessage, Remark } from '../judge-connector.ts'
import type { WizardState, WizardView } from '../wizard-state.ts'

interface Props {
  readonly state: WizardState
  readonly view: WizardView
  readonly isReady: boolean
  readonly heading: Ref<HTMLHeadingElement>
}

/** What the connector, as it is so far, does to two messages, and what is to be said about it. */
export function WizardVerdict({ state, view, isReady, heading }: Props) {
  const { messages, remarks } = view.judgement
  return (
    <section class="wizard-verdict" aria-labelledby="wizard-verdict-title">
      <h3 id="wizard-verdict-title" ref={heading} tabIndex={-1}>
        What it does to mail
      </h3>
      {state.isDone && (
        <p class="wizard-done">
          {state.changes === null ? 'Created' : 'Saved'}, in this simulation only: your tenant is as
          it was.
        </p>
      )}
      <ul class="wizard-messages">
        {messages.map((message) => (
          <MessageOf key={message.id} message={message} />
        ))}
      </ul>
      <RemarkList remarks={remarks} />
      <p class="hint">
        Tried with a server whose certificate says <code>mail.contoso.com</code>, in a tenant whose
        accepted domain is <code>contoso.com</code>.
      </p>
      <p class="sr-only" role="status">
        {isReady &&
          messages.map((one) => `${one.title}: ${verdictWithCode(one.result)}`).join('. ')}
      </p>
    </section>
  )
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
        {contested.length > 0 && <Mark kind="contested" />}
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
