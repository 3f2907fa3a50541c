import { columnMeans, columnWords } from '../state/column-words.ts'
import type { JudgedColumn, JudgedMessage } from '../state/judge.ts'
import { moveInGrid, type GridPlace } from '../state/move-in-grid.ts'
import { MessageRows, type CellKeyEvent, type RowCell } from './MessageRows.tsx'
import { Mark } from './Stamp.tsx'

interface Props {
  /** At least one, all with the same messages. */
  readonly columns: readonly JudgedColumn[]
  readonly selectedId: string
  readonly selectedColumnId: string
  readonly isReady: boolean
  readonly addedIds: ReadonlySet<string>
  readonly onSelect: (messageId: string, columnId: string) => void
  readonly onRemove: (messageId: string) => void
  /** Takes away a day, by its place among the days. */
  readonly onRemoveDay: (index: number) => void
}

/**
 * The everyday messages, each with its verdict through every server and by the rules of every day. A
 * radio group in a table: arrow keys move from cell to cell.
 */
export function VerdictTable({ columns, isReady, onSelect, ...rest }: Props) {
  const { selectedId, selectedColumnId, addedIds, onRemove, onRemoveDay } = rest
  const [own] = columns
  const messages = own?.messages ?? []
  const results = columns.flatMap((column) => column.messages.map(({ result }) => result))
  return (
    <fieldset class="matrix">
      <legend class="sr-only">Message whose verdict is explained</legend>
      <div class="matrix-scroll">
        <table
          class={columnsClass(columns.length)}
          style={columns.length > 1 ? { '--columns': columns.length } : undefined}
        >
          <caption>Verdicts</caption>
          <thead>
            <tr>
              <th scope="col">
                <b>Everyday message</b> MAIL FROM → RCPT TO
              </th>
              <ColumnHeads {...{ columns, isReady, onRemoveDay }} />
            </tr>
          </thead>
          {messages.map((message, row) => (
            <MessageRows
              key={message.id}
              cells={cellsOf(columns, row)}
              selectedColumnId={message.id === selectedId ? selectedColumnId : null}
              isReady={isReady}
              onKeyDown={moveByKey({ row: messages.length, column: columns.length })}
              onSelect={(columnId) => onSelect(message.id, columnId)}
              onRemove={addedIds.has(message.id) ? () => onRemove(message.id) : null}
            />
          ))}
        </table>
      </div>
      <Legend results={results} />
    </fieldset>
  )
}

/** From three columns on there is no room beside the message. */
function columnsClass(count: number): string | undefined {
  if (count === 1) return undefined
  return count === 2 ? 'has-columns' : 'has-columns has-many'
}

function cellsOf(columns: readonly JudgedColumn[], row: number): readonly RowCell[] {
  return columns.flatMap((column) => {
    const message = column.messages[row]
    if (message === undefined) return []
    return [
      { columnId: column.id, words: columns.length > 1 ? columnWords(column) : null, message },
    ]
  })
}

type HeadProps = Pick<Props, 'columns' | 'isReady' | 'onRemoveDay'>

function ColumnHeads({ columns, isReady, onRemoveDay }: HeadProps) {
  if (columns.length === 1) {
    return (
      <th scope="col" class="verdict-column">
        <b>Verdict</b>
      </th>
    )
  }
  const days = columns.filter(({ kind }) => kind === 'day')
  return (
    <>
      {columns.map((column) => (
        <th scope="col" class="verdict-column" key={column.id}>
          <b>{column.name}</b> {columnMeans(column)}
          {column.kind === 'day' && (
            <button
              class="mini"
              type="button"
              disabled={!isReady}
              onClick={() => onRemoveDay(days.indexOf(column))}
            >
              Remove<span class="sr-only"> {column.name}</span>
            </button>
          )}
        </th>
      ))}
    </>
  )
}

/** Radio buttons move in one direction only; with several columns there are two. */
function moveByKey(size: GridPlace): (event: CellKeyEvent) => void {
  return (event) => {
    if (size.column === 1) return
    const inputs = [...document.querySelectorAll<HTMLInputElement>('.matrix input[type=radio]')]
    const at = inputs.indexOf(event.currentTarget)
    const from = { row: Math.floor(at / size.column), column: at % size.column }
    const to = moveInGrid(event.key, from, size)
    if (to === null) return
    event.preventDefault()
    const next = inputs[to.row * size.column + to.column]
    next?.focus()
    next?.click()
  }
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
