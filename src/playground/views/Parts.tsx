import type { Choice, LaidPart, Slot, SlotOutcome } from '../state/sheet-log.ts'
import { capitalised } from '../state/input-words.ts'
import { slotWords } from '../state/slot-words.ts'

interface Props {
  readonly parts: readonly LaidPart[]
  readonly onRemove: (partId: string) => void
  readonly onChoose: (partId: string, slot: Slot, choice: Choice) => void
}

/** What was recognised in everything pasted so far; each part can be taken out again. */
export function Parts({ parts, onRemove, onChoose }: Props) {
  if (parts.length === 0) return null
  return (
    <section class="parts" aria-labelledby="parts-title">
      <h3 id="parts-title">Recognised</h3>
      <ul>
        {parts.map((laid) => (
          <PartRow
            key={laid.part.id}
            laid={laid}
            onRemove={() => onRemove(laid.part.id)}
            onChoose={(slot, choice) => onChoose(laid.part.id, slot, choice)}
          />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  readonly laid: LaidPart
  readonly onRemove: () => void
  readonly onChoose: (slot: Slot, choice: Choice) => void
}

function PartRow({ laid: { part, outcomes }, onRemove, onChoose }: RowProps) {
  const { id, title, detail, diagnostics } = part
  return (
    <li>
      <p class="part-line">
        <b>{title}</b>
        <span>{detail}</span>
        <button class="mini" type="button" onClick={onRemove}>
          undo<span class="sr-only"> {title}</span>
        </button>
      </p>
      {outcomes.map((outcome) => (
        <Outcome
          key={outcome.slot}
          name={`${id}-${outcome.slot}`}
          outcome={outcome}
          onChoose={(choice) => onChoose(outcome.slot, choice)}
        />
      ))}
      {diagnostics.length > 0 && (
        <details class="part-remarks" open={diagnostics.some(({ level }) => level === 'error')}>
          <summary>
            {diagnostics.length} {diagnostics.length === 1 ? 'remark' : 'remarks'}
          </summary>
          <ul>
            {diagnostics.map(({ level, text, span }) => (
              <li class={`remark remark--${level}`}>
                <b>{span === undefined ? 'Text' : `Line ${span.line}`}</b>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

interface OutcomeProps {
  readonly name: string
  readonly outcome: SlotOutcome
  readonly onChoose: (choice: Choice) => void
}

function Outcome({ name, outcome, onChoose }: OutcomeProps) {
  const what = slotWords(outcome.slot)
  switch (outcome.kind) {
    case 'filled':
    case 'added':
      return null
    case 'same':
      return <p class="part-note">{capitalised(what)}: the same as on the sheet already.</p>
    case 'conflict':
      return (
        <fieldset class="conflict">
          <legend>{capitalised(what)}: not the same as on the sheet. Which one holds?</legend>
          <Option
            name={name}
            label="as it stood"
            text={outcome.current}
            isChosen={outcome.chosen === 'keep'}
            onChoose={() => onChoose('keep')}
          />
          <Option
            name={name}
            label="as pasted here"
            text={outcome.offered}
            isChosen={outcome.chosen === 'replace'}
            onChoose={() => onChoose('replace')}
          />
        </fieldset>
      )
    case 'several':
      return (
        <fieldset class="conflict">
          <legend>Several could be {what}. Which one is it?</legend>
          {outcome.options.map((text, index) => (
            <Option
              key={text}
              name={name}
              label={`number ${index + 1}`}
              text={text}
              isChosen={outcome.chosen === index}
              onChoose={() => onChoose(`use-${index}`)}
            />
          ))}
        </fieldset>
      )
  }
}

interface OptionProps {
  readonly name: string
  readonly label: string
  readonly text: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Option({ name, label, text, isChosen, onChoose }: OptionProps) {
  return (
    <label>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{label}</span>
      <code>{text}</code>
    </label>
  )
}
