import { documentation } from './sources/documentation.ts'
import { observations } from './sources/observations.ts'
import type { SourceRow } from './sources/source-row.ts'
import { supportArticles } from './sources/support-articles.ts'
import { teamPosts } from './sources/team-posts.ts'

const rows = { ...supportArticles, ...documentation, ...teamPosts, ...observations }

/** The key under which facts, replies and disagreements cite a source. */
export type SourceKey = keyof typeof rows

/** One publication. */
export interface SourceEntry extends SourceRow {
  readonly key: SourceKey
}

/** All keys, in the order notice and support, documentation, team, observations. */
export const sourceKeys: readonly SourceKey[] = Object.keys(rows).filter(isSourceKey)

/** All sources, in the order of `sourceKeys`. */
export const sources: readonly SourceEntry[] = sourceKeys.map(sourceOf)

/** The source behind a key. */
export function sourceOf(key: SourceKey): SourceEntry {
  return { key, ...rows[key] }
}

/** Whether a text is the key of a source. */
export function isSourceKey(text: string): text is SourceKey {
  return Object.hasOwn(rows, text)
}
