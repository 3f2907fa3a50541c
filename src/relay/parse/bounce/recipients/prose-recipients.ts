import type { BounceReply, ReadValue, RemoteServer } from '../../../model/bounce.ts'
import type { MailAddress } from '../../../model/mail-address.ts'
import { MAX_RECIPIENTS, REPLY_REACH } from '../limits.ts'
import { slicePlaced, type PlacedText } from '../placed-text.ts'
import { hasSign, openingOf } from '../signs.ts'
import { ADDRESS, addressIn } from './address.ts'
import { mentionsInLines, mentionsInSentences, type Mention } from './mentions.ts'
import { remoteServerIn } from './remote-server.ts'
import { replyIn } from './reply-in.ts'

/** A recipient the prose of a report names. */
export interface ProseRecipient {
  readonly address: ReadValue<MailAddress>
  readonly original: ReadValue<MailAddress> | null
  readonly reply: BounceReply | null
  readonly remoteServer: ReadValue<RemoteServer> | null
}

/** Exim: `(generated from team@contoso.com)` */
const GENERATED = new RegExp(
  String.raw`^\s{0,80}\((?:ultimately )?generated from (${ADDRESS})\)`,
  'iu',
)

/** What comes behind is about the whole report. */
const REPORT_GOES_ON =
  /^ *(?:-{3,} ?Transcript|-{3,} ?This is a copy|--- Below this line|Original message headers|Message Hops)/im
const BLANK_LINE = /\n *\n/

/**
 * The recipients the prose of a report names on lines of their own, each with the reply behind it;
 * where there are none, those named in sentences about the message.
 *
 * @returns at most 201 recipients, one more than a report may have; the same one may come twice
 */
export function proseRecipients(prose: readonly PlacedText[]): readonly ProseRecipient[] {
  const listed = collect(prose, mentionsInLines)
  const found = listed.length > 0 ? listed : collect(prose, mentionsInSentences)
  return found.slice(0, MAX_RECIPIENTS + 1)
}

function collect(
  prose: readonly PlacedText[],
  find: (text: PlacedText) => readonly Mention[],
): readonly ProseRecipient[] {
  const found: ProseRecipient[] = []
  for (const text of prose) {
    if (found.length <= MAX_RECIPIENTS) found.push(...readMentions(text, find(text)))
  }
  return found
}

function readMentions(source: PlacedText, mentions: readonly Mention[]): readonly ProseRecipient[] {
  const read: ProseRecipient[] = []
  const opening = openingOf(source.text)
  const stop = hasSign(source.text) ? REPORT_GOES_ON : BLANK_LINE
  let below: ProseRecipient | null = null
  for (const [index, mention] of [...mentions.entries()].toReversed()) {
    const isAbove = opening !== null && mention.start < opening
    const next = mentions[index + 1]?.start ?? source.text.length
    const body = bodyOf(source, mention.bodyStart, isAbove ? opening : next, stop)
    const isShared = !isAbove && mention.bodyStart + body.text.length === next
    below =
      isShared && isBlank(body) && below !== null ? shared(mention, below) : readOne(mention, body)
    if (below.reply !== null || !isAbove) read.push(below)
  }
  return stop === BLANK_LINE ? fromFirstReply(read.toReversed()) : read.toReversed()
}

/** What belongs to a recipient: in a report up to the next one, elsewhere its own paragraph. */
function bodyOf(source: PlacedText, start: number, next: number, stop: RegExp): PlacedText {
  const end = Math.max(start, Math.min(next, start + REPLY_REACH))
  const length = source.text.slice(start, end).search(stop)
  return slicePlaced(source, start, length === -1 ? end : start + length)
}

function isBlank({ text }: PlacedText): boolean {
  return text.trim() === ''
}

/** Without the words of a report, an address above is in the letter around it, not above its reply. */
function fromFirstReply(recipients: readonly ProseRecipient[]): readonly ProseRecipient[] {
  const first = recipients.findIndex(({ reply }) => reply !== null)
  return first === -1 ? [] : recipients.slice(first)
}

function readOne(mention: Mention, body: PlacedText): ProseRecipient {
  const generated = GENERATED.exec(body.text)
  const original = generated === null ? null : addressIn(slicePlaced(body, 0, generated[0].length))
  return {
    address: mention.address,
    original: mention.original ?? original,
    reply: replyIn(body),
    remoteServer: remoteServerIn(body),
  }
}

/** Recipients with nothing between them share what comes behind the last. */
function shared({ address, original }: Mention, below: ProseRecipient): ProseRecipient {
  return { ...below, address, original }
}
