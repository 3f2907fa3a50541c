import type { CaseFile } from '../../../relay/index.ts'
import { openCase } from '../open-case.ts'
import type { Choices, SheetContents } from '../sheet-log.ts'
import { laySlot, type Laid, type ScalarSlot } from './scalar-slot.ts'

/** A case file fills the whole sheet; one that holds something already is only given up when told so. */
export function layCase(file: CaseFile, contents: SheetContents, choices: Choices): Laid {
  return laySlot(wholeSheet, openCase(file), contents, choices)
}

const wholeSheet: ScalarSlot<CaseFile> = {
  slot: 'case',
  get: ({ file, reply }) => (isEmpty(file) && reply === '' ? undefined : file),
  set: (contents, file) => ({ ...contents, file }),
  show: ({ title, tenant }) => title ?? tenant?.name ?? 'without a title',
  isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
}

function isEmpty(file: CaseFile): boolean {
  return Object.values(file).every((value) => value === undefined)
}
