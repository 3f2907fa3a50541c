// Our own declarations of the little we use: @types/node-forge brings Node's types, and with them
// `process` and `Buffer` would compile in the core.

declare module 'node-forge/lib/asn1.js' {
  export interface ForgeNode {
    readonly tagClass: number
    readonly type: number
    /** Bytes as a string of char codes 0 to 255; of a BMPString the text itself. */
    readonly value: string | readonly ForgeNode[]
  }
  const asn1: {
    /** Throws on anything malformed. */
    fromDer(
      bytes: string,
      options: { readonly decodeBitStrings: boolean; readonly maxDepth: number },
    ): ForgeNode
  }
  export default asn1
}

declare module 'node-forge/lib/sha1.js' {
  interface Digest {
    update(bytes: string): Digest
    digest(): { toHex(): string }
  }
  const sha1: { create(): Digest }
  export default sha1
}
