/** A folder of `content/scenarios`. */
export interface Topic {
  readonly folder: string
  readonly title: string
  /** One sentence under the title. */
  readonly about: string
}

/** The folders in the order the list shows them. A folder that is missing here stops the build. */
export const TOPICS: readonly Topic[] = [
  {
    folder: 'messages',
    title: 'Four everyday messages',
    about:
      'Ordinary mail, delivery reports, forwards and foreign senders, from a server known by IP address and by certificate.',
  },
  {
    folder: 'truth-table',
    title: 'What matched, whose domain, which sender',
    about: 'The table of all combinations, row by row: T1 to T13.',
  },
  {
    folder: 'names',
    title: 'Does the certificate match?',
    about: 'TlsSenderCertificateName against the names in a certificate: M1 to M11.',
  },
  {
    folder: 'accepted-names',
    title: 'Does the certificate’s domain count?',
    about:
      'The same name against the accepted domains: C1 to C10. The sender is empty, so only the certificate can speak.',
  },
  {
    folder: 'attribution',
    title: 'Whose message is it?',
    about: 'Inside recipients, Partner connectors, Direct Send, and sources that tenants share.',
  },
  {
    folder: 'replies',
    title: 'Which reply, and when not',
    about: 'Each refusal, with the near misses that escape it.',
  },
  {
    folder: 'dates',
    title: 'The same case on another day',
    about: 'What counted before July 2017, before November 2023, and since.',
  },
  {
    folder: 'readings',
    title: 'Where sources disagree',
    about: 'The same case under each reading of a contested point.',
  },
  {
    folder: 'facts',
    title: 'Facts missing and facts assumed',
    about: 'When an unknown keeps the verdict open, and when it makes no difference.',
  },
  {
    folder: 'findings',
    title: 'Remarks on a set-up',
    about: 'Settings that fail, mislead, or will fail soon. A remark never changes the verdict.',
  },
  {
    folder: 'field',
    title: 'Seen in the field',
    about: 'Published reports as cases; what a report leaves open is filled in and said so.',
  },
]
