import {
  toConnectorProperties,
  toDomainProperties,
  type IntakePart,
  type PrintedObject,
} from '../../../relay/intake/index.ts'
import type { Choices, PastedPart, SheetContents } from '../sheet-log.ts'
import { layBounce } from './lay-bounce.ts'
import { layCase } from './lay-case.ts'
import { layCertificate, layExchangeCertificates } from './lay-certificate.ts'
import { layList, type ListSlot } from './lay-list.ts'
import { connectorsSlot, domainsSlot } from './list-slots.ts'
import { partDetail, partTitle } from './part-words.ts'
import { laySlot, type Laid } from './scalar-slot.ts'
import { rejectDirectSend } from './slots.ts'

/** A recognised part, ready to be laid on the sheet. */
export function toPastedPart(read: IntakePart, id: string): PastedPart {
  // Fields hold lines that end in LF, whatever a file has: offsets must mean the same in both.
  const part = { ...read, text: read.text.replaceAll(/\r\n?/g, '\n') }
  return {
    id,
    title: partTitle(part),
    detail: partDetail(part),
    diagnostics: part.diagnostics,
    lay: (contents, choices) => layPart(part, contents, choices),
  }
}

/** A part of which nothing could be used changes nothing; its diagnostics say why. */
function layPart(part: IntakePart, contents: SheetContents, choices: Choices): Laid {
  const lay = layerOf(part)
  return lay === null ? { contents, outcomes: [] } : lay(contents, choices)
}

type Layer = (contents: SheetContents, choices: Choices) => Laid

/** Null: there is nothing to lay. */
function layerOf(part: IntakePart): Layer | null {
  switch (part.kind) {
    case 'certificate':
      return (...sheet) => layCertificate(part, ...sheet)
    case 'exchange-certificates':
      return (...sheet) => layExchangeCertificates(part.exchangeCertificates, ...sheet)
    case 'inbound-connectors':
      return listLayer(connectorsSlot, part.text, part.connectors.map(toConnectorProperties))
    case 'accepted-domains':
      return listLayer(domainsSlot, part.text, part.acceptedDomains.map(toDomainProperties))
    case 'organization-config':
      return configLayer(part.config?.rejectDirectSend)
    case 'send-connectors':
      return null
    case 'bounce':
    case 'smtp-reply':
      return given(part.bounce, layBounce)
    case 'case':
      return given(part.file, layCase)
  }
}

function given<T>(
  value: T | null,
  lay: (value: T, contents: SheetContents, choices: Choices) => Laid,
): Layer | null {
  return value === null ? null : (...sheet) => lay(value, ...sheet)
}

function listLayer(slot: ListSlot, text: string, objects: readonly PrintedObject[]): Layer | null {
  return objects.length === 0 ? null : (...sheet) => layList(slot, { text, objects }, ...sheet)
}

type ConfigPart = Extract<IntakePart, { kind: 'organization-config' }>

function configLayer(
  fact: NonNullable<ConfigPart['config']>['rejectDirectSend'] | undefined,
): Layer | null {
  if (fact?.state !== 'known') return null
  const { value } = fact
  return (...sheet) => laySlot(rejectDirectSend, value, ...sheet)
}
