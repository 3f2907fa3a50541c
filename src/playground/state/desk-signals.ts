import { computed, signal } from '@preact/signals'
import type { IsoDate, StatedCertificate, TextReaders } from '../../relay/index.ts'
import type { FieldName } from './field-names.ts'
import { OWN_COLUMN } from './judge.ts'
import type { PointedAt } from './lit-lines.ts'
import { contentsOf, openSheet, type SheetLog } from './sheet-log.ts'
import { FIRST_SELECTED, WORKED_EXAMPLE } from './worked-example.ts'

/** A text that was refused, and why. Holds nothing of the text itself. */
export interface Refusal {
  readonly field: FieldName
  readonly reason: string
}

/** What the desk holds, to be read and changed. */
export type DeskSignals = ReturnType<typeof createSignals>

/** The signals of a desk with the worked example on it. */
export function createSignals(today: IsoDate, readers: TextReaders) {
  const log = signal<SheetLog>(openSheet(WORKED_EXAMPLE, true))
  const contents = computed(() => contentsOf(log.value))
  return {
    log,
    contents,
    file: computed(() => contents.value.file),
    reply: computed(() => contents.value.reply),
    added: computed(() => contents.value.added),
    statedCertificate: computed(() => statedCertificateIn(log.value)),
    openedId: signal<string | null>(null),
    today: signal(today),
    readers: signal(readers),
    selectedId: signal(FIRST_SELECTED),
    selectedColumnId: signal<string>(OWN_COLUMN),
    refusal: signal<Refusal | null>(null),
    unusableDay: signal<string | null>(null),
    notice: signal<string | null>(null),
    pointedAt: signal<PointedAt | null>(null),
  }
}

function statedCertificateIn({ base, entries }: SheetLog): StatedCertificate | null {
  const certificates = [base, ...entries.map(({ after }) => after)].map(
    ({ file }) => file.submission?.certificate,
  )
  return certificates.findLast((one) => typeof one === 'object') ?? null
}
