export { recogniseReply, replyEnd, type FoundReply } from './recognise-reply.ts'
