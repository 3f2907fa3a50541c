import { parentOf, toDomainName, type DomainName } from '../../model/domain-name.ts'
import { COMPANIES, standIns, type StandIns } from './neutral-words.ts'

/** A stand-in for every domain name: equal for equal ones, below for what lies below, as many labels. */
export interface DomainStandIns {
  domainFor(name: DomainName): DomainName
  /** Of a name as a certificate or a setting spells it, wildcard and all. */
  nameFor(text: string): string
}

const TOP_LEVEL = ['net', 'org', 'info', 'biz', 'pro'] as const
const HOSTS = ['mail', 'hub', 'edge', 'site', 'branch', 'gateway', 'east', 'west', 'north'] as const
/** onmicrosoft.com, which Microsoft hands out and counts apart, stays; so does what else is below com. */
const [MICROSOFT_LABEL, COM] = ['onmicrosoft', 'com']

/**
 * Domain names label by label, from the right. Every label gets its own stand-in among its siblings, so
 * that no two names become one and none that lies apart comes to lie below another.
 */
export function domainStandIns(): DomainStandIns {
  const topLevel = standIns(TOP_LEVEL, 'top')
  const companies = standIns(COMPANIES, 'company')
  const unreadable = standIns([], 'Name ')
  const below = new Map<string, StandIns>()

  const siblingsBelow = (parent: DomainName): StandIns => {
    const siblings = below.get(parent) ?? standIns(HOSTS, 'host')
    below.set(parent, siblings)
    return siblings
  }

  const labelFor = (label: string, parent: DomainName): string => {
    if (parentOf(parent) === null) {
      return label === MICROSOFT_LABEL ? label : companies.standInFor(`${label}.${parent}`)
    }
    return isHandedOut(parent)
      ? companies.standInFor(`${label}.${parent}`)
      : siblingsBelow(parent).standInFor(label)
  }

  const domainFor = (name: DomainName): DomainName => {
    const parent = parentOf(name)
    if (parent === null) return (name === COM ? name : topLevel.standInFor(name)) as DomainName
    const label = name.slice(0, -parent.length - 1)
    return `${labelFor(label, parent)}.${domainFor(parent)}` as DomainName
  }

  return {
    domainFor,
    nameFor(text) {
      const trimmed = text.trim()
      const star = /^\*\./.exec(trimmed)?.[0] ?? ''
      const name = toDomainName(trimmed.slice(star.length))
      return name === null ? unreadable.standInFor(trimmed) : star + domainFor(name)
    },
  }
}

function isHandedOut(name: DomainName): boolean {
  return name.startsWith(`${MICROSOFT_LABEL}.`) && name.split('.').length === 2
}
