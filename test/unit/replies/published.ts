import { replyKeys, replyOf, type ReplyKey } from '../../../src/relay/register/replies.ts'

/** One text of the register as it was published, with its numbers in front. */
export interface PublishedReply {
  readonly key: ReplyKey
  readonly text: string
}

export const SERVER_TAG = '[AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com]'
export const LONG_SERVER_TAG =
  '[BN1PEPF0000468D.namprd05.prod.outlook.com 2026-08-13T13:12:35.600Z 08DEF8E545D8505D]'

/** All texts and variants of the register; those printed without their numbers get them. */
export const PUBLISHED: readonly PublishedReply[] = replyKeys.flatMap((key) => {
  const { text, variants = [] } = replyOf(key)
  return [text, ...variants].map((form) => ({ key, text: withNumbers(key, form) }))
})

/** As the table of the sources prints it: code, then status, a range with its last detail. */
function withNumbers(key: ReplyKey, form: string): string {
  const { code, enhancedStatus, enhancedStatusThrough } = replyOf(key)
  if (/^\d{3}[ ;]/.test(form)) return form
  const last = enhancedStatusThrough?.split('.').at(-1)
  const status = last === undefined ? enhancedStatus : `${enhancedStatus}-${last}`
  const words = /^[45]\.\d+\.\d+ /.test(form) ? form : `${status} ${form}`
  return code === null ? words : `${code} ${words}`
}
