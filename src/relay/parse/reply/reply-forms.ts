import { replyKeys, replyOf, type ReplyEntry, type ReplyKey } from '../../register/replies.ts'
import { compileForm, type ReplyForm } from './compile-form.ts'

/** One reply of the register and all that it is known by. */
export interface ReplyForms {
  readonly key: ReplyKey
  readonly reply: ReplyEntry
  readonly forms: readonly ReplyForm[]
  /** The three-digit codes it was published with. */
  readonly codes: readonly number[]
}

/** The whole register, in its order. */
export const REPLY_FORMS: readonly ReplyForms[] = replyKeys.map(formsOf)

function formsOf(key: ReplyKey): ReplyForms {
  const reply = replyOf(key)
  const texts = [reply.text, ...(reply.variants ?? []), ...(reply.shortForms ?? [])]
  const forms = texts.map(compileForm)
  const codes = [reply.code, ...forms.map(({ code }) => code)].filter((code) => code !== null)
  return { key, reply, forms, codes }
}
