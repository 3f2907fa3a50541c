import type { BouncedRecipient, ReadValue, RemoteServer } from '../../../model/bounce.ts'
import type { MailAddress } from '../../../model/mail-address.ts'
import { isSameAddress } from './address.ts'
import type { ProseRecipient } from './prose-recipients.ts'
import type { StatusRecipient } from './status-recipients.ts'

/** A recipient before it is said who refused. */
export type RecipientDraft = Omit<BouncedRecipient, 'refusedBy'>

/** Exim’s status names the address before it was expanded, its prose both. */
export function draftFromStatus(
  status: StatusRecipient,
  prose: readonly ProseRecipient[],
): RecipientDraft {
  const own = prose.find(({ address }) => isSame(address, status.final))
  const expanded = own ?? prose.find(({ original }) => isSame(original, status.final))
  const isExpanded = own === undefined && expanded !== undefined
  const finalRecipient = isExpanded ? expanded.address : status.final
  return {
    finalRecipient,
    originalRecipient: otherThan(finalRecipient, [status.original, status.final]),
    action: status.action,
    reply: status.reply ?? expanded?.reply ?? status.status,
    remoteServer: moreTelling(status.remoteServer, expanded?.remoteServer ?? null),
  }
}

/** Reports name a recipient twice: for the sender, and for the administrator with the reply. */
export function draftsFromProse(prose: readonly ProseRecipient[]): readonly RecipientDraft[] {
  const found = new Map<string, ProseRecipient>()
  for (const one of prose) {
    const key = one.address.value.text.toLowerCase()
    const known = found.get(key)
    if (known === undefined || known.reply === null) found.set(key, one)
  }
  return [...found.values()].map(({ address, original, reply, remoteServer }) => ({
    finalRecipient: address,
    originalRecipient: otherThan(address, [original]),
    action: null,
    reply,
    remoteServer,
  }))
}

/** A recipient of which nothing but the address is known, or not even that. */
export function bareDraft(address: ReadValue<MailAddress> | null): RecipientDraft {
  return {
    finalRecipient: address,
    originalRecipient: null,
    action: null,
    reply: null,
    remoteServer: null,
  }
}

/** The server of the status, unless the prose alone gives its address. */
function moreTelling(
  inStatus: ReadValue<RemoteServer> | null,
  inProse: ReadValue<RemoteServer> | null,
): ReadValue<RemoteServer> | null {
  const servers = [inStatus, inProse].filter((server) => server !== null)
  const [first = null] = servers
  return servers.find(({ value }) => value.address !== null) ?? first
}

/** The first address that is another one. */
function otherThan(
  address: ReadValue<MailAddress> | null,
  others: readonly (ReadValue<MailAddress> | null)[],
): ReadValue<MailAddress> | null {
  return others.find((other) => other !== null && !isSame(other, address)) ?? null
}

function isSame(one: ReadValue<MailAddress> | null, other: ReadValue<MailAddress> | null): boolean {
  return one !== null && other !== null && isSameAddress(one.value, other.value)
}
