/** Lines from `first` to before `end`, counted from 0. */
export interface Block {
  readonly first: number
  readonly end: number
}

const PEM_BEGIN = /^\s*-----BEGIN [A-Z0-9 ]{0,40}-----/
const PEM_END = /^\s*-----END [A-Z0-9 ]{0,40}-----/
/** Markdown and chat programs put pasted text between such lines. */
const FENCE = /^\s*(?:```|~~~)/

/**
 * Parts the lines of a text at blank lines, code fences and the borders of PEM. Where every line end
 * was doubled on the way, single blank lines part nothing.
 */
export function toBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  const gap = isDoubleSpaced(lines) ? 2 : 1
  let first = 0
  let blank = 0
  let isInPem = false
  const close = (end: number, next: number): void => {
    if (end > first) blocks.push({ first, end })
    first = next
    blank = 0
  }
  for (const [index, line] of lines.entries()) {
    if (PEM_BEGIN.test(line)) {
      close(index - blank, index)
      isInPem = true
    } else if (isInPem) {
      if (!PEM_END.test(line)) continue
      close(index + 1, index + 1)
      isInPem = false
    } else if (FENCE.test(line)) close(index - blank, index + 1)
    else if (line.trim() !== '') blank = 0
    else if (first === index) first = index + 1
    else {
      blank += 1
      if (blank >= gap) close(index + 1 - blank, index + 1)
    }
  }
  close(lines.length - blank, lines.length)
  return blocks
}

/** Mail often doubles every line end: then no two lines of text follow each other. */
function isDoubleSpaced(lines: readonly string[]): boolean {
  let visible = 0
  let before = ''
  for (const line of lines) {
    if (line.trim() !== '' && before.trim() !== '') return false
    if (line.trim() !== '') visible += 1
    before = line
  }
  return visible > 3
}
