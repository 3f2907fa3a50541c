import type { BouncedRecipient, ReadValue } from '../../../model/bounce.ts'
import { MAX_RECIPIENTS } from '../limits.ts'
import { slicePlaced, type PlacedText } from '../placed-text.ts'
import { fieldValue, type ReportParts } from '../report-parts.ts'
import { addressesIn } from './address.ts'
import { proseRecipients } from './prose-recipients.ts'
import {
  bareDraft,
  draftFromStatus,
  draftsFromProse,
  type RecipientDraft,
} from './recipient-draft.ts'
import { refusingServer } from './refusing-server.ts'
import { remoteServerIn } from './remote-server.ts'
import { replyIn } from './reply-in.ts'
import { statusRecipients } from './status-recipients.ts'

/** Prose behind this is not searched for a reply that belongs to no recipient. */
const SEARCHED = 64 * 1024

/**
 * The recipients of a report, from its delivery status and its prose, which completes it.
 *
 * @returns at most 201, one more than a report may have; none for a text without recipient and reply
 */
export function readRecipients(
  parts: ReportParts,
  reportingServer: ReadValue<string> | null,
): readonly BouncedRecipient[] {
  const prose = proseRecipients(parts.prose)
  const status = statusRecipients(parts.status)
  const drafts =
    status.length > 0 ? status.map((one) => draftFromStatus(one, prose)) : draftsFromProse(prose)
  const named = drafts.length > 0 ? drafts : failedRecipients(parts)
  return completed(named, parts).map((draft) => ({
    ...draft,
    refusedBy: refusingServer(draft, reportingServer),
  }))
}

/** Gmail and Exim name the recipients in the header of the report too. */
function failedRecipients({ header }: ReportParts): readonly RecipientDraft[] {
  const field = fieldValue(header, 'x-failed-recipients')
  return addressesIn(field)
    .slice(0, MAX_RECIPIENTS + 1)
    .map(bareDraft)
}

/** What the report says only once goes for every recipient. */
function completed(
  drafts: readonly RecipientDraft[],
  { prose }: ReportParts,
): readonly RecipientDraft[] {
  const heads = prose.map((text) => slicePlaced(text, 0, Math.min(SEARCHED, text.text.length)))
  const reply = drafts.some((draft) => draft.reply !== null) ? null : firstOf(heads, replyIn)
  const isServerNamed = drafts.some((draft) => draft.remoteServer !== null)
  const remoteServer = isServerNamed ? null : firstOf(heads, remoteServerIn)
  const all = drafts.length === 0 && reply !== null ? [bareDraft(null)] : drafts
  return all.map((draft) => ({
    ...draft,
    reply: draft.reply ?? reply,
    remoteServer: draft.remoteServer ?? remoteServer,
  }))
}

function firstOf<T>(texts: readonly PlacedText[], read: (text: PlacedText) => T | null): T | null {
  for (const text of texts) {
    const found = read(text)
    if (found !== null) return found
  }
  return null
}
