/**
 * Where a value stands in a case file, in the notation of the contract:
 * `submission.certificate.notAfter`, `tenant.inboundConnectors[0].Enabled`.
 */
export type CasePath = string

/** The input a path belongs to: what follows a `#` is part of the input before it. */
export function ownerPath(path: CasePath): CasePath {
  const mark = path.indexOf('#')
  return mark === -1 ? path : path.slice(0, mark)
}

/** Whether `path` is `outer` or lies inside it. */
export function isWithin(path: CasePath, outer: CasePath): boolean {
  return path === outer || (path.startsWith(outer) && /^[.[#]/.test(path.slice(outer.length)))
}
