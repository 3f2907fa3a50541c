/** In browsers and in Node alike; the language's own library does not know it. */
declare class TextDecoder {
  constructor(label?: string)
  decode(bytes: Uint8Array): string
}
