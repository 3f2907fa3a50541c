import PostalMime from 'postal-mime'

/**
 * Undoes a transfer encoding and a charset. postal-mime is given one part at a time, since it does
 * not say where in a message its parts stand.
 *
 * @param charset as the part names it; an unknown one is read as windows-1252
 * @param body in which damaged groups may be; they are passed over
 */
export async function decodeBody(
  encoding: 'base64' | 'quoted-printable',
  charset: string,
  body: string,
): Promise<string> {
  const header = `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}`
  const lines = body.split('\n').map((line) => line.trim())
  const message = await PostalMime.parse(`${header}\n\n${lines.join('\n')}`)
  return message.text ?? ''
}
