import type { BounceReply, DeliveryAction, ReadValue, RemoteServer } from '../../../model/bounce.ts'
import type { MailAddress } from '../../../model/mail-address.ts'
import type { Field } from '../fields/read-fields.ts'
import { MAX_RECIPIENTS } from '../limits.ts'
import type { PlacedText } from '../placed-text.ts'
import { fieldValue } from '../report-parts.ts'
import { addressIn } from './address.ts'
import { remoteMtaIn } from './remote-server.ts'
import { replyIn } from './reply-in.ts'

/** A recipient of a delivery status. */
export interface StatusRecipient {
  /** The field itself, for a remark on one that holds no address. */
  readonly finalField: PlacedText | null
  readonly final: ReadValue<MailAddress> | null
  readonly original: ReadValue<MailAddress> | null
  readonly action: DeliveryAction | null
  readonly reply: BounceReply | null
  /** Numbers without a reply, as in `Status: 5.7.64`. */
  readonly status: BounceReply | null
  readonly remoteServer: ReadValue<RemoteServer> | null
}

const ACTIONS: readonly DeliveryAction[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded']

/** Fields that say something of one recipient. */
const OF_RECIPIENT = [
  'original-recipient',
  'final-recipient',
  'action',
  'status',
  'remote-mta',
  'diagnostic-code',
]

/** What a delivery status says of each recipient, in its order; one more than a report may have at most. */
export function statusRecipients(fields: readonly Field[]): readonly StatusRecipient[] {
  const groups = groupsOf(fields.filter(({ name }) => OF_RECIPIENT.includes(name)))
  return groups.slice(0, MAX_RECIPIENTS + 1).map(readGroup)
}

/**
 * Blank lines between recipients may be lost or multiplied on the way here. So a recipient begins
 * with a field that the one before has already, or that comes before the status in every report.
 */
function groupsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const groups: Field[][] = []
  for (const field of fields) {
    const group = groups.at(-1)
    if (group === undefined || beginsRecipient(field, group)) groups.push([field])
    else group.push(field)
  }
  return groups
}

function beginsRecipient({ name }: Field, group: readonly Field[]): boolean {
  const has = (other: string): boolean => group.some((field) => field.name === other)
  return has(name) || (name === 'original-recipient' && has('final-recipient') && has('status'))
}

function readGroup(group: readonly Field[]): StatusRecipient {
  const finalField = fieldValue(group, 'final-recipient')
  return {
    finalField,
    final: read(finalField, addressIn),
    original: read(fieldValue(group, 'original-recipient'), addressIn),
    action: read(fieldValue(group, 'action'), actionIn),
    reply: read(fieldValue(group, 'diagnostic-code'), replyIn),
    status: read(fieldValue(group, 'status'), replyIn),
    remoteServer: read(fieldValue(group, 'remote-mta'), remoteMtaIn),
  }
}

function read<T>(value: PlacedText | null, reader: (value: PlacedText) => T): T | null {
  return value === null ? null : reader(value)
}

function actionIn({ text }: PlacedText): DeliveryAction | null {
  const word = text.toLowerCase()
  return ACTIONS.find((action) => word.startsWith(action)) ?? null
}
