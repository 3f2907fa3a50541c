import type { BlockNature } from './recognise-block.ts'
import type { Block } from './to-blocks.ts'

/** A block and what it is; null: none of the known forms. */
export interface Piece extends Block {
  readonly nature: BlockNature | null
}
