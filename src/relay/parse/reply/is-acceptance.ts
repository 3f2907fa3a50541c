import { recogniseReply } from './recognise-reply.ts'

const MAX_TEXT = 64 * 1024

/** At the beginning of a line, behind the marks with which tools show what a server says. */
const ACCEPTANCE = /^\W{0,6}250[\s-]/m

/** Whether a text says that the message was taken: `250`, and no refusal anywhere. */
export function isAcceptance(text: string): boolean {
  return ACCEPTANCE.test(text.slice(0, MAX_TEXT)) && recogniseReply(text).kind === 'none'
}
