import { citationsFor } from '../register/facts.ts'
import type { ReplyEntry } from '../register/replies.ts'
import type { RecognisedReply, UnlistedReply } from '../register/replies/reply-reading.ts'
import { sourceOf, type SourceEntry } from '../register/sources.ts'

/** What the numbers and the server tags of a reply settle, whatever its words say. */
export function provedByNumbers({
  permanence,
  serverTags,
}: RecognisedReply | UnlistedReply): readonly string[] {
  const [tag] = serverTags
  const effect =
    permanence === 'permanent'
      ? 'The sending server gives up and returns the message.'
      : 'The sending server keeps the message and tries again.'
  return tag === undefined ? [effect] : [tagWords(tag), effect]
}

function tagWords({ host, time }: { readonly host: string; readonly time: string | null }): string {
  return `The server ${host} of Microsoft 365 handled the message${time === null ? '' : ` at ${time}`}.`
}

/** Where the texts of replies were published, then what else is known of them; each source once. */
export function sourcesOfReplies(replies: readonly ReplyEntry[]): readonly SourceEntry[] {
  const cited = citationsFor(replies.flatMap(({ citations }) => citations))
  const keys = [...replies.flatMap(({ sources }) => sources), ...cited.map(({ key }) => key)]
  return [...new Set(keys)].map(sourceOf)
}
