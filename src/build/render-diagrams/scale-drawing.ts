import type { Drawing, Frame } from './drawing.ts'

/** The same drawing, `factor` times the size. */
export function scaleDrawing(drawing: Drawing, factor: number): Drawing {
  const scaled = <T extends Frame>(frame: T): T => ({
    ...frame,
    x: frame.x * factor,
    y: frame.y * factor,
    width: frame.width * factor,
    height: frame.height * factor,
  })
  return {
    viewBox: scaled(drawing.viewBox),
    groups: drawing.groups.map((group) => ({
      ...scaled(group),
      titleWidth: group.titleWidth * factor,
    })),
    edges: drawing.edges.map(({ id, path }) => ({ id, path: scalePath(path, factor) })),
    labels: drawing.labels.map(scaled),
    nodes: drawing.nodes.map(scaled),
  }
}

/** Mermaid's edges are moves, lines and curves in absolute coordinates: each number is a length. */
function scalePath(path: string, factor: number): string {
  if (/[^-\d.,\sMLQCe]/.test(path)) throw new Error(`Cannot scale the path ${path}`)
  return path.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (length) => String(Number(length) * factor))
}
