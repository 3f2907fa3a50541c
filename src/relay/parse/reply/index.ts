export { recogniseReply } from './recognise-reply.ts'
