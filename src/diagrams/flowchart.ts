/** What a diagram's nodes and edges may be marked as. The words carry the meaning; ink helps. */
export const marks = ['relayed', 'returned', 'inside', 'elsewhere', 'held', 'question'] as const

export type Mark = (typeof marks)[number]

/** `box` is square, `rounded` a pill (the round stamp), `circle` joins two conditions. */
export type NodeShape = 'box' | 'rounded' | 'circle'

export interface FlowchartNode {
  readonly id: string
  readonly shape: NodeShape
  /** The label, one entry per line. */
  readonly rows: readonly string[]
}

export interface FlowchartEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Empty when the edge carries no label. */
  readonly rows: readonly string[]
  readonly isDotted: boolean
}

export interface FlowchartGroup {
  readonly id: string
  readonly rows: readonly string[]
}

/** A Mermaid flowchart, as far as our diagrams use the language. */
export interface Flowchart {
  readonly kind: 'flowchart'
  readonly groups: readonly FlowchartGroup[]
  readonly nodes: readonly FlowchartNode[]
  readonly edges: readonly FlowchartEdge[]
  readonly marks: ReadonlyMap<string, Mark>
}
