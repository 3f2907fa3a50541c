import { computed, signal } from '@preact/signals'
import type { CaseFile, IsoDate, StatedCertificate, TextReaders } from '../../relay/index.ts'
import type { FieldName } from './field-names.ts'
import { OWN_COLUMN } from './judge.ts'
import type { PointedAt } from './lit-lines.ts'
import type { StandsAt } from './stands-at.ts'
import { contentsOf, openSheet, type SheetLog } from './sheet-log.ts'
import { FIRST_SELECTED, WORKED_EXAMPLE } from './worked-example.ts'

/** A text that was refused, and why. Holds nothing of the text itself. */
export interface Refusal {
  readonly field: FieldName
  readonly reason: string
}

/** What the desk holds, to be read and changed. */
export type DeskSignals = ReturnType<typeof createSignals>

/** What lies on a desk at first: a case, by the id it is known by if any, and the message to explain. */
export interface Opening {
  readonly id: string | null
  readonly file: CaseFile
  readonly messageId: string
}

/** What a desk opens with where nothing else is asked for. */
export const EXAMPLE_OPENING: Opening = {
  id: null,
  file: WORKED_EXAMPLE,
  messageId: FIRST_SELECTED,
}

/** The signals of a desk with a case on it. */
export function createSignals(today: IsoDate, readers: TextReaders, opening: Opening) {
  const log = signal<SheetLog>(openSheet(opening.file, true))
  const contents = computed(() => contentsOf(log.value))
  return {
    log,
    contents,
    file: computed(() => contents.value.file),
    reply: computed(() => contents.value.reply),
    added: computed(() => contents.value.added),
    statedCertificate: computed(() => statedCertificateIn(log.value)),
    openedId: signal(opening.id),
    today: signal(today),
    readers: signal(readers),
    selectedId: signal(opening.messageId),
    selectedColumnId: signal<string>(OWN_COLUMN),
    refusal: signal<Refusal | null>(null),
    unusableDay: signal<string | null>(null),
    notice: signal<string | null>(null),
    pointedAt: signal<PointedAt | null>(null),
    standing: signal<StandsAt | null>(null),
  }
}

function statedCertificateIn({ base, entries }: SheetLog): StatedCertificate | null {
  const certificates = [base, ...entries.map(({ after }) => after)].map(
    ({ file }) => file.submission?.certificate,
  )
  return certificates.findLast((one) => typeof one === 'object') ?? null
}
