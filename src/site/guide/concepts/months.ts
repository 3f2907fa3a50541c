/**
 * The same day of a later month.
 *
 * @param first - `2016-01-01`: a first of a month
 */
export function addMonths(first: string, months: number): string {
  const [year = 0, month = 1] = first.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(Math.floor(count / 12))}-${two((count % 12) + 1)}-01`
}
