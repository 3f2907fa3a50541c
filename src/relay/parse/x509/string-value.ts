import { decodeUtf8 } from './byte-text.ts'
import { TAG, type DerNode } from './der-node.ts'

/**
 * The text of a DirectoryString or IA5String. T61String is read as Latin-1, which is what
 * certificates put into it whatever the standard says.
 *
 * @returns null when the value is a structure
 */
export function readString(node: DerNode): string | null {
  if (!('content' in node)) return null
  if (node.type === TAG.utf8String) return decodeUtf8(node.content)
  if (node.type === TAG.universalString) return decodeUcs4(node.content)
  return node.content
}

/** Four bytes a character; what is no character becomes U+FFFD. */
function decodeUcs4(content: string): string {
  let text = ''
  for (let at = 0; at + 3 < content.length; at += 4) {
    const code = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + content.charCodeAt(at + index), 0)
    text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
  }
  return text
}
