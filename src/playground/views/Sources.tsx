import { sourcesOf, type SourceEntry, type TraceStep } from '../../relay/index.ts'

interface Props {
  readonly step: TraceStep
  /** The first few are shown at once. */
  readonly isOpen: boolean
}

const SHOWN = 3

/** Who says so. What is not shown at once opens in place. */
export function Sources({ step, isOpen }: Props) {
  const sources = sourcesOf(step)
  const shown = isOpen ? sources.slice(0, SHOWN) : []
  const folded = sources.slice(shown.length)
  return (
    <div class="sources">
      {shown.length > 0 && <SourceList sources={shown} />}
      {folded.length > 0 && (
        <details>
          <summary>{countWords(folded.length, shown.length > 0)}</summary>
          <SourceList sources={folded} />
        </details>
      )}
    </div>
  )
}

function countWords(count: number, isMore: boolean): string {
  return `${count} ${isMore ? 'more ' : ''}source${count === 1 ? '' : 's'}`
}

interface ListProps {
  readonly sources: readonly SourceEntry[]
}

/** Sources, each with its kind and year. */
export function SourceList({ sources }: ListProps) {
  return (
    <ul>
      {sources.map(({ key, kind, title, date, url }) => {
        const words = date === undefined ? title : `${title}, ${date.slice(0, 4)}`
        return (
          <li key={key}>
            <b>{KIND_WORDS[kind]}</b>
            {url === undefined ? <span>{words}</span> : <a href={url}>{words}</a>}
          </li>
        )
      })}
    </ul>
  )
}

const KIND_WORDS: Readonly<Record<SourceEntry['kind'], string>> = {
  notice: 'Notice',
  docs: 'Docs',
  team: 'Team',
  'message-center': 'Notice',
  observation: 'Seen',
}
