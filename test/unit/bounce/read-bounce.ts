import type { Bounce } from '../../../src/relay/model/bounce.ts'
import { valueOr } from '../../../src/relay/model/diagnostic.ts'
import { parseBounce } from '../../../src/relay/parse/bounce/index.ts'
import { summaryOf } from './summary.ts'

/** Literal words of a reply every server of Exchange Online gives. */
export const REPLY = '550 5.7.64 TenantAttribution; Relay Access Denied'

/** What is read of a text, in words. */
export async function readingOf(text: string): Promise<Record<string, unknown>> {
  return summaryOf(await parseBounce(text, 'bounce'))
}

/** The bounce that is read of a text, which must be one. */
export async function bounceOf(text: string): Promise<Bounce> {
  const bounce = valueOr(await parseBounce(text, 'bounce'), null)
  if (bounce === null) throw new Error(`No bounce in ${text}`)
  return bounce
}

/** A raw message with a body of one type. */
export function message(type: string, body: string, ...fields: readonly string[]): string {
  const header = ['Received: from a by b', 'MIME-Version: 1.0', `Content-Type: ${type}`, ...fields]
  return `${header.join('\n')}\n\n${body}`
}
