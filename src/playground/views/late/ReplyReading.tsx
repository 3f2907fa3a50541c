import { useEffect, useMemo } from 'preact/hooks'
import type { Desk } from '../../state/desk.ts'
import { PAGE_PACE } from '../../state/in-pace.ts'
import { followSearch } from '../../state/late/follow-search.ts'
import { viewReply, type ReplyView } from '../../state/late/view-reply.ts'
import { SourceList } from '../Sources.tsx'
import { Comparing } from './Comparing.tsx'
import { Situations } from './Situations.tsx'
import { Statements } from './Statements.tsx'

interface Props {
  readonly desk: Desk
  readonly isReady: boolean
}

/** What the reply says, how it fits the verdict, and what else it can mean. */
export function ReplyReading({ desk, isReady }: Props) {
  const [reply, message] = [desk.reply.value, desk.selected.value]
  const view = useMemo(() => viewReply(reply, message), [reply, message])
  const search = useMemo(() => followSearch(desk, PAGE_PACE), [desk])
  useEffect(() => search.stop, [search])
  if (view.kind === 'no-reply') {
    return (
      <p class="got-none" role="status">
        No reply is in this text. A reply begins with three digits, such as <code>550 5.7.64</code>;
        in a bounce it stands under the diagnostic information for administrators.
      </p>
    )
  }
  const comparing = <Comparing {...{ comparison: view.comparison, search, isReady }} />
  if (view.kind === 'accepted') return <div class="got-reading">{comparing}</div>
  const { meaning, nature } = view
  // What stands below would be pushed down by what is found first.
  const isFirst = search.isSearching.value && search.found.value === null
  return (
    <div class="got-reading">
      <p class="got-meaning">
        <b>{meaning}</b> {nature.join(' ')}
      </p>
      {comparing}
      {!isFirst && <Meaning view={view} isReady={isReady} />}
    </div>
  )
}

interface MeaningProps {
  readonly view: Extract<ReplyView, { kind: 'reply' }>
  readonly isReady: boolean
}

/** What the reply shows and what it can mean, from the register alone. */
function Meaning({ view: { proves, doesNotProve, situations, sources }, isReady }: MeaningProps) {
  return (
    <>
      <dl class="got-proof">
        <Statements title="It shows" items={proves} />
        <Statements title="It does not show" items={doesNotProve} />
      </dl>
      <Situations situations={situations} isReady={isReady} />
      {sources.length > 0 && (
        <details class="sources">
          <summary>
            {sources.length} {sources.length === 1 ? 'source' : 'sources'}
          </summary>
          <SourceList sources={sources} />
        </details>
      )}
    </>
  )
}
