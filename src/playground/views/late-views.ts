export { OtherTenant } from './OtherTenant.tsx'
export { Parts } from './Parts.tsx'
export { ReplyReading } from './ReplyReading.tsx'
