/** Where Mermaid put things, in the SVG's own units (px at scale 1). */
export type Drawing = FlowchartDrawing | SequenceDrawing

export interface FlowchartDrawing {
  readonly kind: 'flowchart'
  readonly viewBox: Frame
  readonly groups: readonly DrawnGroup[]
  readonly edges: readonly { readonly id: string; readonly path: string }[]
  readonly labels: readonly Drawn[]
  readonly nodes: readonly Drawn[]
}

export interface SequenceDrawing {
  readonly kind: 'sequence'
  readonly viewBox: Frame
  readonly participants: readonly Drawn[]
  readonly messages: readonly DrawnMessage[]
  readonly notes: readonly Drawn[]
}

export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Something with a label; `id` as the source names it, one entry of `rows` per line. */
export interface Drawn extends Frame {
  readonly id: string
  readonly rows: readonly string[]
}

export interface DrawnGroup extends Drawn {
  readonly titleWidth: number
}

/** The frame is that of the label; the line runs level, from one lifeline to the other. */
export interface DrawnMessage extends Drawn {
  readonly line: { readonly from: number; readonly to: number; readonly y: number }
}
