import type { Drawing, DrawnMessage, Frame } from './drawing.ts'

/** The same drawing, `factor` times the size. */
export function scaleDrawing<T extends Drawing>(drawing: T, factor: number): T
export function scaleDrawing(drawing: Drawing, factor: number): Drawing {
  const scaled = <T extends Frame>(frame: T): T => scaleFrame(frame, factor)
  switch (drawing.kind) {
    case 'flowchart':
      return {
        kind: 'flowchart',
        viewBox: scaled(drawing.viewBox),
        groups: drawing.groups.map((group) => ({
          ...scaled(group),
          titleWidth: group.titleWidth * factor,
        })),
        edges: drawing.edges.map(({ id, path }) => ({ id, path: scalePath(path, factor) })),
        labels: drawing.labels.map(scaled),
        nodes: drawing.nodes.map(scaled),
      }
    case 'sequence':
      return {
        kind: 'sequence',
        viewBox: scaled(drawing.viewBox),
        participants: drawing.participants.map(scaled),
        messages: drawing.messages.map((message) => scaleMessage(message, factor)),
        notes: drawing.notes.map(scaled),
      }
  }
}

function scaleFrame<T extends Frame>(frame: T, factor: number): T {
  const { x, y, width, height } = frame
  const size = { width: width * factor, height: height * factor }
  return { ...frame, x: x * factor, y: y * factor, ...size }
}

function scaleMessage(message: DrawnMessage, factor: number): DrawnMessage {
  const { from, to, y } = message.line
  const line = { from: from * factor, to: to * factor, y: y * factor }
  return { ...scaleFrame(message, factor), line }
}

/** Mermaid's edges are moves, lines and curves in absolute coordinates: each number is a length. */
function scalePath(path: string, factor: number): string {
  if (/[^-\d.,\sMLQCe]/.test(path)) throw new Error(`Cannot scale the path ${path}`)
  return path.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (length) => String(Number(length) * factor))
}
