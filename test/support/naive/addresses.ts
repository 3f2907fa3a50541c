/** Whether an IPv4 address lies in an address or CIDR block, host bits of the block ignored (2.20). */
export function isInRange(address: string, range: string): boolean {
  if (address.includes(':')) return false
  const [base = '', length = '32'] = range.split('/')
  return bits(address).slice(0, Number(length)) === bits(base).slice(0, Number(length))
}

/** `203.0.113.10` as 32 characters of 0 and 1. */
function bits(address: string): string {
  return address
    .split('.')
    .map((byte) => Number(byte).toString(2).padStart(8, '0'))
    .join('')
}
