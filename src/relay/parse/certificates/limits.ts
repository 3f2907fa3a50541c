/** The longest text or file that is read, in UTF-16 code units or bytes. */
export const MAX_INPUT_LENGTH = 1024 * 1024

/** How many certificates of one input are read. */
export const MAX_CERTIFICATES = 64

/** The longest DER encoding of one certificate; real ones take 1 to 3 KiB. */
export const MAX_DER_LENGTH = 64 * 1024
