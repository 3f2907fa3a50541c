import { createRequire } from 'node:module'
import type { MermaidConfig } from 'mermaid'

const { resolve } = createRequire(import.meta.url)

/**
 * The font that Mermaid measures with: Noto Sans, the widest face of the site's system stack.
 * It is not shipped. The page sets diagrams in the reader's own face, so boxes need room for any
 * of them, and a font from a package (not from the machine) keeps the output the same everywhere.
 */
export const measuringFont = {
  family: 'Measuring Sans',
  file: resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'),
}

/**
 * ELK's distances are fixed for large drawings. So Mermaid lays out everything enlarged, and the
 * result is scaled down: lines and boxes come closer together, and fit a narrow phone.
 */
export const drawnScale = 0.5

/** Size of the text as drawn, in px; diagrams.css says the same. */
export const drawnFontSize = 13

/**
 * Labels are measured at 15 px (before scaling) and drawn at 13 px: the difference is line height,
 * and 15 % of width for wider faces and for the bold first line.
 */
export const measuredFontSize = 15 / drawnScale

/** The ready-made build: one file that defines `mermaid` on the page. */
export const mermaidScript = resolve('mermaid/dist/mermaid.min.js')

/** Everything that has a default which moves between Mermaid versions is stated. */
export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  layout: 'elk',
  elk: {
    preset: 'default',
    mergeEdges: false,
    straightenEdges: true,
    considerModelOrder: 'NODES_AND_EDGES',
  },
  htmlLabels: false,
  deterministicIds: true,
  deterministicIDSeed: 'diagram',
  // Some outlines are drawn by a library for hand-drawn shapes even in the classic look.
  handDrawnSeed: 1,
  fontFamily: measuringFont.family,
  fontSize: measuredFontSize,
  themeVariables: { fontFamily: measuringFont.family, fontSize: `${measuredFontSize}px` },
  flowchart: {
    curve: 'linear',
    padding: 12,
    diagramPadding: 2,
    nodeSpacing: 16,
    rankSpacing: 28,
    minNodeWidth: 0,
    // Lines break where the source says, nowhere else.
    wrappingWidth: 1000,
    useMaxWidth: false,
  },
  sequence: {
    diagramMarginX: 2,
    diagramMarginY: 2,
    // No narrower and no lower than this; labels make them larger.
    width: 176,
    height: 92,
    actorMargin: 24,
    boxMargin: 24,
    boxTextMargin: 0,
    noteMargin: 16,
    messageMargin: 24,
    mirrorActors: false,
    wrap: false,
    wrapPadding: 8,
    useMaxWidth: false,
    // No box to stay inside, so no room to spare: what is said between two would get too wide.
    messageFontSize: drawnFontSize / drawnScale,
    actorFontSize: measuredFontSize,
    noteFontSize: measuredFontSize,
  },
}

/** Hinting would round text widths to the pixel grid, each Chromium in its own way. */
export const chromiumArgs: readonly string[] = ['--font-render-hinting=none']
