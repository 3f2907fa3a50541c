export { liveTest, type LiveTest } from './live-test.ts'
export type { LiveCommand } from './live-command.ts'
