import { readHeaderFields, type Field } from '../fields/read-fields.ts'
import { firstLine } from '../lines.ts'
import { MAX_NESTING, MAX_PARTS } from '../limits.ts'
import { placeDecoded, slicePlaced, type PlacedText } from '../placed-text.ts'
import { partsOf, readEntity, type Entity } from './entity.ts'
import { htmlText } from './html-text.ts'
import { decodeBody } from './postal-mime.ts'

/** A message with what is of use in it; messages attached to it are messages of their own. */
export interface Message {
  readonly fields: readonly Field[]
  readonly plain: PlacedText[]
  readonly html: PlacedText[]
  readonly status: PlacedText[]
  /** The header of the refused message, where the report has no more of it. */
  readonly headersOnly: (readonly Field[])[]
  readonly attached: Message[]
}

/** What goes for a whole paste. */
export interface Walk {
  partCount: number
  /** Something lies deeper than is read, or there are more parts than are read. */
  isCut: boolean
}

/** Reads a message and the messages in it, down to five levels of each kind. */
export async function readMessage(source: PlacedText, walk: Walk, level = 0): Promise<Message> {
  const entity = readEntity(withoutBlankLines(source))
  const message: Message = {
    fields: entity.fields,
    plain: [],
    html: [],
    status: [],
    headersOnly: [],
    attached: [],
  }
  await addEntity(message, entity, walk, { level, depth: 0 })
  return message
}

/** Some programs leave blank lines between the header of a part and the message in it. */
function withoutBlankLines(source: PlacedText): PlacedText {
  return slicePlaced(source, firstLine(source.text, false)?.start ?? 0)
}

/** How many messages, and how many multiparts of this one, a part lies in. */
interface Place {
  readonly level: number
  readonly depth: number
}

async function addEntity(
  message: Message,
  entity: Entity,
  walk: Walk,
  place: Place,
): Promise<void> {
  walk.partCount += 1
  const { level, depth } = place
  if (depth > MAX_NESTING || level > MAX_NESTING || walk.partCount > MAX_PARTS) {
    walk.isCut = true
    return
  }
  if (entity.mediaType.startsWith('multipart/') && entity.boundary !== null) {
    for (const part of partsOf(entity, entity.boundary)) {
      await addEntity(message, readEntity(part), walk, { level, depth: depth + 1 })
    }
    return
  }
  await addLeaf(message, entity, walk, level)
}

async function addLeaf(message: Message, entity: Entity, walk: Walk, level: number): Promise<void> {
  const kind = kindOf(entity)
  if (kind === null) return
  const body = await bodyOf(entity)
  switch (kind) {
    case 'message':
      message.attached.push(await readMessage(body, walk, level + 1))
      return
    case 'headers':
      message.headersOnly.push(readHeaderFields(body))
      return
    case 'html':
      message.html.push(htmlText(body))
      return
    case 'status':
    case 'plain':
      message[kind].push(body)
  }
}

/** What the body of a part is, where it is of use. */
type LeafKind = 'message' | 'headers' | 'html' | 'status' | 'plain'

const KINDS: Readonly<Record<string, LeafKind>> = {
  'message/rfc822': 'message',
  'message/global': 'message',
  'text/rfc822-headers': 'headers',
  'message/rfc822-headers': 'headers',
  'message/global-headers': 'headers',
  'message/delivery-status': 'status',
  'message/global-delivery-status': 'status',
  'text/html': 'html',
  'text/plain': 'plain',
}

function kindOf({ mediaType, isMessageFile }: Entity): LeafKind | null {
  return isMessageFile ? 'message' : (KINDS[mediaType] ?? null)
}

async function bodyOf({ encoding, charset, body }: Entity): Promise<PlacedText> {
  if (encoding === null || body.text.trim() === '') return body
  return placeDecoded(await decodeBody(encoding, charset, body.text), body)
}
