import { recogniseBlock, type BlockNature } from './recognise-block.ts'

/** One recognised piece of a pasted text. */
export interface InputPart extends BlockNature {
  readonly text: string
  /** Counted from 1, both included. */
  readonly firstLine: number
  readonly lastLine: number
}

/** Lines from `first` to before `end`, counted from 0. */
interface Block {
  readonly first: number
  readonly end: number
}

const PEM_BEGIN = /^[\s>]*-----BEGIN [A-Z0-9 ]{0,40}-----/
const PEM_END = /^[\s>]*-----END [A-Z0-9 ]{0,40}-----/

/**
 * Cuts a pasted text into the pieces that are recognised, each as long as its kind goes on. What
 * stands between two pieces of one kind belongs to them; what stands elsewhere is left out.
 */
export function splitIntoParts(text: string): readonly InputPart[] {
  const lines = text.split('\n')
  const merged: (Block & BlockNature)[] = []
  for (const block of toBlocks(lines)) {
    const nature = recogniseBlock(lines.slice(block.first, block.end))
    if (nature === null) continue
    const last = merged.at(-1)
    if (last?.kind === nature.kind) merged[merged.length - 1] = { ...last, end: block.end }
    else merged.push({ ...block, ...nature })
  }
  return merged.map(({ first, end, kind, format }) => ({
    kind,
    format,
    text: lines.slice(first, end).join('\n'),
    firstLine: first + 1,
    lastLine: end,
  }))
}

/** Blocks are parted by blank lines and by the borders of PEM. */
function toBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let first = 0
  let isInPem = false
  const close = (end: number) => {
    if (end > first) blocks.push({ first, end })
    first = end
  }
  lines.forEach((line, index) => {
    if (PEM_BEGIN.test(line)) {
      close(index)
      isInPem = true
    } else if (isInPem && PEM_END.test(line)) {
      close(index + 1)
      isInPem = false
    } else if (!isInPem && line.trim() === '') {
      close(index)
      first = index + 1
    }
  })
  close(lines.length)
  return blocks
}
