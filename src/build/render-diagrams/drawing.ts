/** Where Mermaid put things, in the SVG's own units (px at scale 1). */
export interface Drawing {
  readonly viewBox: Frame
  readonly groups: readonly DrawnGroup[]
  readonly edges: readonly { readonly id: string; readonly path: string }[]
  readonly labels: readonly Drawn[]
  readonly nodes: readonly Drawn[]
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
