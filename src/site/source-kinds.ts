import type { SourceEntry } from '../relay/index.ts'

/** What stands on the chip before a source. */
export const SOURCE_KINDS: Readonly<Record<SourceEntry['kind'], string>> = {
  notice: 'Notice',
  docs: 'Docs',
  team: 'Team',
  'message-center': 'Message center',
  observation: 'Field',
}
