import { getEntry } from 'astro:content'
import { factOf, isFactId, isSourceKey, sourceOf, type SourceEntry } from '../../relay/index.ts'
import { SOURCE_KINDS } from '../source-kinds.ts'

/** How well a fact is backed. */
type Confidence = 'documented' | 'product-team' | 'observed' | 'inferred'

/** A source as a page shows it. */
export type PageSource = Pick<SourceEntry, 'kind' | 'title' | 'date' | 'url'>

/** What a page rests on. */
export interface PageBacking {
  /** Each once, by kind. */
  readonly sources: readonly PageSource[]
  /** How many of the page’s facts are backed how well; none that is zero. */
  readonly counts: readonly (readonly [Confidence, number])[]
}

interface Backed {
  readonly confidence: Confidence
  readonly sources: readonly PageSource[]
}

const CONFIDENCES: readonly Confidence[] = ['documented', 'product-team', 'observed', 'inferred']
const KIND_ORDER = Object.keys(SOURCE_KINDS)

/**
 * Looks up what the facts of a page rest on.
 *
 * @throws naming a fact or a source that is in neither register
 */
export async function backingOf(facts: readonly string[]): Promise<PageBacking> {
  const backed = await Promise.all(facts.map(backFact))
  const byTitle = new Map(
    backed.flatMap(({ sources }) => sources.map((source) => [source.title, source] as const)),
  )
  return {
    sources: [...byTitle.values()].toSorted(
      (one, other) => KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind),
    ),
    counts: CONFIDENCES.flatMap((confidence) => {
      const count = backed.filter((one) => one.confidence === confidence).length
      return count === 0 ? [] : [[confidence, count] as const]
    }),
  }
}

async function backFact(id: string): Promise<Backed> {
  if (isFactId(id)) {
    const { confidence, sources } = factOf(id)
    return { confidence, sources: sources.map(sourceOf) }
  }
  const entry = await getEntry('guideFacts', id)
  if (entry === undefined) {
    throw new Error(
      `A page states the fact ${id}, and content/guide-facts.yaml has none of that id.`,
    )
  }
  const { confidence, sources, facts } = entry.data
  const below = await Promise.all(facts.map(backFact))
  const own = await Promise.all(sources.map(findSource))
  return { confidence, sources: [...own, ...below.flatMap((one) => one.sources)] }
}

async function findSource(key: string): Promise<PageSource> {
  if (isSourceKey(key)) return sourceOf(key)
  const entry = await getEntry('guideSources', key)
  if (entry !== undefined) {
    const { kind, title, date, url } = entry.data
    return { kind, title, ...(date !== undefined && { date }), ...(url !== undefined && { url }) }
  }
  throw new Error(
    `A fact of the guide cites ${key}, and content/guide-sources.yaml has no such key.`,
  )
}
