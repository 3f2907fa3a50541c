import type { Slot } from './sheet-log.ts'

const SLOT_WORDS: Readonly<Record<Slot, string>> = {
  inboundConnectors: 'the inbound connectors',
  acceptedDomains: 'the accepted domains',
  rejectDirectSend: 'RejectDirectSend',
  certificate: 'the client certificate',
  connectingIp: 'the connecting IP address',
  mailFrom: 'MAIL FROM',
  headerFrom: 'the From header',
  rcptTo: 'the recipient',
  reply: 'the reply you got',
  case: 'the sheet',
}

/** A place of the sheet as a noun phrase. */
export function slotWords(slot: Slot): string {
  return SLOT_WORDS[slot]
}
