declare module 'subset-font' {
  interface Cut {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2'
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
  }
  /** The font with the glyphs of this text alone, in the format asked for. */
  export default function subsetFont(font: Buffer, text: string, cut?: Cut): Promise<Buffer>
}
