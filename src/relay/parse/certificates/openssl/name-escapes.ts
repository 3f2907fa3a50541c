import { decodeUtf8 } from '../../x509/byte-text.ts'

/**
 * `\C3\A9` and `\xC3\xA9` are bytes, `\U2019` and `\W0001F600` are characters, and a backslash
 * before anything else is left out.
 */
const ESCAPE = /(?:\\x?[\dA-F]{2})+|\\U[\dA-F]{4}|\\W[\dA-F]{8}|\\[^]/gi

/** An attribute's value as it is in the certificate: without OpenSSL's quotes and escapes. */
export function unescapeValue(text: string): string {
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"')
  return (isQuoted ? text.slice(1, -1) : text).replace(ESCAPE, unescapeOne)
}

function unescapeOne(escape: string): string {
  if (escape.length === 2) return escape.slice(1)
  if (/^\\[UW]/.test(escape)) return character(Number.parseInt(escape.slice(2), 16))
  return decodeUtf8(escape.replace(/\\x?(..)/gi, byteOf))
}

function byteOf(_escape: string, digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}

function character(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
}
