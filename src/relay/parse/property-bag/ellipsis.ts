/** Three dots or one character; the last two are that character read in a wrong code page. */
const MARKS = ['…', '...', 'â€¦', 'ΓÇª']

/** Whether PowerShell cut a text: it then ends in an ellipsis. */
export function endsInEllipsis(text: string): boolean {
  return MARKS.some((mark) => text.endsWith(mark))
}
