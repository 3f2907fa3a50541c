import type { DrawnGroup, FlowchartDrawing } from './drawing.ts'

/** Where a subgraph's title starts (or has its middle, or ends) along the top of its frame. */
export interface TitlePlace {
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

const inset = 10
const titleDepth = 26

/**
 * Mermaid sets titles in the middle, where most edges come in. The title goes left, else to the
 * middle, else right: the first place that no edge crosses; left if every place is crossed.
 */
export function placeTitle(group: DrawnGroup, edges: FlowchartDrawing['edges']): TitlePlace {
  const { x, width, titleWidth } = group
  const crossings = edges.flatMap(({ path }) => verticalsThrough(path, group.y))
  const places: readonly (TitlePlace & { readonly from: number })[] = [
    { anchor: 'start', x: x + inset, from: x + inset },
    { anchor: 'middle', x: x + width / 2, from: x + (width - titleWidth) / 2 },
    { anchor: 'end', x: x + width - inset, from: x + width - inset - titleWidth },
  ]
  const free = places.find(({ from }) =>
    crossings.every((at) => at < from - 4 || at > from + titleWidth + 4),
  )
  return free === undefined ? { anchor: 'start', x: x + inset } : { anchor: free.anchor, x: free.x }
}

/** The x of every upright piece of an edge that passes the band of the title. */
function verticalsThrough(path: string, top: number): readonly number[] {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((found) => ({
    x: Number(found[1]),
    y: Number(found[2]),
  }))
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    if (next === undefined) return []
    const isInBand = Math.min(point.y, next.y) < top + titleDepth && Math.max(point.y, next.y) > top
    return isInBand ? [point.x, next.x] : []
  })
}
