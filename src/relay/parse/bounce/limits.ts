/** The longest paste that is read, in UTF-16 code units. */
export const MAX_BOUNCE_LENGTH = 5 * 1024 * 1024

/** How many recipients one report may have. */
export const MAX_RECIPIENTS = 200

/** How many header fields of one message, or fields of one delivery status, are read. */
export const MAX_FIELDS = 4000

/** How deep messages may lie in messages, and multiparts in multiparts. */
export const MAX_NESTING = 5

/** How many MIME parts are looked at. */
export const MAX_PARTS = 200

/** How far behind a recipient its reply is looked for, in code units. */
export const REPLY_REACH = 16 * 1024

/** How often headers, delivery statuses and prose may take turns in a text; the rest is of the last kind. */
export const MAX_CHUNKS = 1000
