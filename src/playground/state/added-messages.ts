import { FIRST_READERS, toRelayCaseWith, type IsoDate } from '../../relay/index.ts'

/** A message the reader added to the everyday ones. */
export interface AddedMessage {
  readonly id: string
  /** As typed; `<>` is the null sender. */
  readonly mailFrom: string
  readonly rcptTo: string
}

/** More would hide the everyday ones. */
export const MOST_ADDED = 12

/** The list with one more; ids are never used twice. */
export function withAddedMessage(
  added: readonly AddedMessage[],
  mailFrom: string,
  rcptTo: string,
): readonly AddedMessage[] {
  const numbers = added.map(({ id }) => Number(id.slice(ID_START.length)))
  const id = `${ID_START}${Math.max(0, ...numbers) + 1}`
  return [...added, { id, mailFrom: mailFrom.trim(), rcptTo: rcptTo.trim() }]
}

const ID_START = 'added-message-'

/** Why these are no sender and recipient; null when they are. */
export function problemWithMessage(mailFrom: string, rcptTo: string, day: IsoDate): string | null {
  if (mailFrom.trim() === '') return 'Found no sender, expected an address or <>.'
  if (rcptTo.trim() === '') return 'Found no recipient, expected an address.'
  const submission = { mailFrom: mailFrom.trim(), rcptTo: [rcptTo.trim()] }
  const { diagnostics } = toRelayCaseWith(FIRST_READERS, { submission }, day)
  const first = diagnostics.find(({ path }) => path?.startsWith('submission.') === true)
  return first === undefined ? null : `Found ${first.found}, expected ${first.expected}.`
}
