/** Old encodings without a font to tell them: paragraphs of mammoth's tree whose words only make sense when decoded. */

import type { Repaired } from '../encodings/repair.ts'
import { mostOf, repairByWords } from '../encodings/repair.ts'
import type { EncodingId } from '../encodings/table.ts'
import { mayBeOld } from '../old-letters.ts'
import type { MammothNode } from './mammoth-document.ts'

/** Puts the text of such paragraphs right in place; tells each of them. */
export function modernise(
  roots: readonly MammothNode[],
  tell: (encoding: EncodingId, paragraph: MammothNode) => void
): void {
  const suspects: Paragraph[] = []
  for (const root of roots) gatherSuspects(root, suspects)
  if (suspects.length === 0) return
  const counts = new Map<EncodingId, number>()
  for (const { texts } of suspects) {
    const repaired = repairByWords(wordsOf(texts), null)
    if (repaired) counts.set(repaired.encoding, (counts.get(repaired.encoding) ?? 0) + 1)
  }
  const main = mostOf(counts)
  if (main === null) return
  for (const { node, texts } of suspects) {
    const repaired = repairByWords(wordsOf(texts), main)
    if (!repaired) continue
    distribute(repaired, texts)
    tell(repaired.encoding, node)
  }
}

interface Paragraph {
  node: MammothNode
  texts: MammothNode[]
}

function gatherSuspects(node: MammothNode, into: Paragraph[]): void {
  if (node.type === 'paragraph') {
    if (holdsOld(node)) into.push({ node, texts: textsOf(node) })
  } else for (const child of node.children ?? []) gatherSuspects(child, into)
}

function holdsOld(node: MammothNode): boolean {
  return node.type === 'text' ? mayBeOld(node.value ?? '') : (node.children ?? []).some(holdsOld)
}

function textsOf(node: MammothNode): MammothNode[] {
  return node.type === 'text' ? [node] : (node.children ?? []).flatMap(textsOf)
}

function wordsOf(texts: readonly MammothNode[]): string {
  return texts.map((node) => node.value ?? '').join('')
}

/** Each letter goes back to the run that its source stood in. */
function distribute(repaired: Repaired, texts: readonly MammothNode[]): void {
  let at = 0
  let from = 0
  for (const node of texts) {
    const to = from + (node.value ?? '').length
    let value = ''
    while (at < repaired.text.length && repaired.map[at]! < to) value += repaired.text[at++]!
    node.value = value
    from = to
  }
}
