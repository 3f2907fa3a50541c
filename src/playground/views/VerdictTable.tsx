import type { JudgedMessage } from '../state/judge.ts'
import { MessageRows } from './MessageRows.tsx'
import { Mark } from './Stamp.tsx'

interface Props {
  readonly messages: readonly JudgedMessage[]
  readonly selectedId: string
  readonly isReady: boolean
  readonly addedIds: ReadonlySet<string>
  readonly onSelect: (messageId: string) => void
  readonly onRemove: (messageId: string) => void
}

/** The everyday messages side by side, each with its verdict. A radio group: arrow keys move along it. */
export function VerdictTable({
  messages,
  selectedId,
  addedIds,
  isReady,
  onSelect,
  onRemove,
}: Props) {
  return (
    <fieldset class="matrix">
      <legend class="sr-only">Message whose verdict is explained</legend>
      <table>
        <caption>Verdicts</caption>
        <thead>
          <tr>
            <th scope="col">
              <b>Everyday message</b> MAIL FROM → RCPT TO
            </th>
            <th scope="col" class="verdict-column">
              <b>Verdict</b>
            </th>
          </tr>
        </thead>
        {messages.map((message) => (
          <MessageRows
            key={message.id}
            message={message}
            isSelected={message.id === selectedId}
            isReady={isReady}
            onSelect={() => onSelect(message.id)}
            onRemove={addedIds.has(message.id) ? () => onRemove(message.id) : null}
          />
        ))}
      </table>
      <Legend results={messages.map((message) => message.result)} />
    </fieldset>
  )
}

interface LegendProps {
  readonly results: readonly JudgedMessage['result'][]
}

/** What the marks mean; their place is kept when there is none, so that nothing moves. */
function Legend({ results }: LegendProps) {
  return (
    <dl class="legend">
      <div hidden={!results.some((one) => one.contested.length > 0)}>
        <dt>
          <Mark kind="contested" />
        </dt>
        <dd>sources disagree; another reading changes the verdict</dd>
      </div>
      <div hidden={!results.some((one) => one.assumptions.length > 0)}>
        <dt>
          <Mark kind="assumed" />
        </dt>
        <dd>rests on something not stated, listed with the reasons</dd>
      </div>
    </dl>
  )
}
