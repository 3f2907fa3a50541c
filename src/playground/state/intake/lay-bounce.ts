import type { Bounce, BouncedRecipient } from '../../../relay/intake/index.ts'
import type { Choices, SheetContents } from '../sheet-log.ts'
import { layAll, laySlot, type Laid, type ScalarSlot } from './scalar-slot.ts'
import { recipients, reply, submissionSlot } from './slots.ts'

/** Fills in what a bounce says of the refused message, and the reply it quotes. */
export function layBounce(bounce: Bounce, contents: SheetContents, choices: Choices): Laid {
  const refused = bounce.recipients.filter(isRefused)
  const rcptTo = refused.flatMap(addressOf)
  const replies = [...new Set(refused.flatMap(({ reply: got }) => got?.text ?? []))]
  const lay = <T>(slot: ScalarSlot<T>, value: T | undefined) => {
    return (at: SheetContents): Laid =>
      value === undefined ? { contents: at, outcomes: [] } : laySlot(slot, value, at, choices)
  }
  return layAll(contents, [
    lay(reply, replies.length === 0 ? undefined : replies.join('\n')),
    lay(recipients, rcptTo.length === 0 ? undefined : rcptTo),
    lay(submissionSlot('mailFrom'), senderOf(bounce)),
    lay(submissionSlot('headerFrom'), bounce.headerFrom?.value.text),
    lay(submissionSlot('connectingIp'), bounce.connectingIp?.value.text),
  ])
}

/** A report may also tell of recipients that got the message. */
function isRefused({ action }: BouncedRecipient): boolean {
  return action === null || action === 'failed' || action === 'delayed'
}

function addressOf({ finalRecipient, originalRecipient }: BouncedRecipient): readonly string[] {
  const address = finalRecipient ?? originalRecipient
  return address === null ? [] : [address.value.text]
}

function senderOf({ mailFrom }: Bounce): string | undefined {
  if (mailFrom === null) return undefined
  return mailFrom.value.kind === 'null' ? '<>' : mailFrom.value.address.text
}
