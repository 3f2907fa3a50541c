/** What every object of the directory prints besides its own properties; none of it decides anything. */
export const DIRECTORY_PROPERTIES = [
  'AdminDisplayName',
  'ExchangeVersion',
  'DistinguishedName',
  'ObjectCategory',
  'ObjectClass',
  'WhenChanged',
  'WhenCreated',
  'WhenChangedUTC',
  'WhenCreatedUTC',
  'OrganizationalUnitRoot',
  'OrganizationId',
  'Guid',
  'ExchangeObjectId',
  'OriginatingServer',
  'IsValid',
  'ObjectState',
] as const

/** What PowerShell itself adds to objects and takes as parameters of any command. */
export const POWERSHELL_PROPERTIES = [
  'PSComputerName',
  'PSShowComputerName',
  'RunspaceId',
  'Confirm',
  'WhatIf',
  'Verbose',
  'Debug',
  'ErrorAction',
  'WarningAction',
] as const
