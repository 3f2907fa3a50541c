export { recogniseReply, replyEnd, type FoundReply } from './recognise-reply.ts'
export { isAcceptance } from './is-acceptance.ts'
