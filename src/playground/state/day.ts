import { MOST_COLUMNS, type CaseFile, type IsoDate } from '../../relay/index.ts'

/** The days that can be chosen: the first announcement of the change, and far enough ahead. */
export const FIRST_DAY: IsoDate = '2016-01-01'
export const LAST_DAY: IsoDate = '2100-12-31'

/** A day offered by one click. Null: today. */
export interface QuickDay {
  readonly label: string
  readonly day: IsoDate | null
}

/** The days on which the rules changed (facts 3.3, 3.8, 3.14), and the one before the first change. */
export const QUICK_DAYS: readonly QuickDay[] = [
  { label: 'before July 2017', day: '2017-07-04' },
  { label: 'July 2017', day: '2017-07-05' },
  { label: 'November 2023', day: '2023-11-01' },
  { label: 'April 2025', day: '2025-04-28' },
  { label: 'today', day: null },
]

/** Whether a date field's text is a day that can be chosen. Browsers give whole days or nothing. */
export function isUsableDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && text >= FIRST_DAY && text <= LAST_DAY
}

/** The file judged by the rules of another day; null takes whatever day it is today. */
export function withDay(file: CaseFile, day: IsoDate | null): CaseFile {
  const { asOf: _, ...rest } = file
  return day === null ? rest : { ...rest, asOf: day }
}

/** The file judged by the rules of one more day, beside its own; each day once, at most {@link MOST_COLUMNS}. */
export function withAddedDay(file: CaseFile, day: IsoDate): CaseFile {
  const { alsoOn = [] } = file
  if (alsoOn.includes(day) || alsoOn.length >= MOST_COLUMNS) return file
  return { ...file, alsoOn: [...alsoOn, day] }
}

/** The file without a further day. */
export function withoutDay(file: CaseFile, index: number): CaseFile {
  const { alsoOn = [], ...rest } = file
  const left = alsoOn.filter((_, at) => at !== index)
  return left.length === 0 ? rest : { ...rest, alsoOn: left }
}
