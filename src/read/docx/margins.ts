/** Headers and footers: what they say beside page numbers is kept once, as furniture at the text's ends. */

import { hasMotto } from './layout.ts'
import type { DocxPackage } from './package.ts'
import type { Preparation } from './preparation.ts'
import { appendAll } from './preparation.ts'
import type { XmlElement } from './xml.ts'
import { childNamed, childrenNamed, descendants, switchOf, textOf } from './xml.ts'

export function prepareMargins(
  source: DocxPackage,
  sections: readonly XmlElement[],
  preparation: Preparation
): { headers: XmlElement[]; footers: XmlElement[] } {
  const headers = printedMargins(source, sections, 'w:headerReference')
  const footers = printedMargins(source, sections, 'w:footerReference')
  return { headers: prepareAll(headers, 'header', preparation), footers: prepareAll(footers, 'footer', preparation) }
}

/** Parts that Word prints: a first-page header only under w:titlePg, an even one only where the settings say so. */
function printedMargins(source: DocxPackage, sections: readonly XmlElement[], name: string): XmlElement[] {
  const evenPages = switchOf(source.settings ?? undefined, 'w:evenAndOddHeaders') ?? false
  const parts: XmlElement[] = []
  const seen = new Set<string>()
  for (const section of sections) {
    const firstPage = switchOf(section, 'w:titlePg') ?? false
    for (const reference of childrenNamed(section, name)) {
      const kind = reference.attributes['w:type']
      if ((kind === 'first' && !firstPage) || (kind === 'even' && !evenPages)) continue
      const part = source.related(reference.attributes['r:id'] ?? '')
      if (
        !part ||
        (childNamed(part, 'w:p') === undefined &&
          childNamed(part, 'w:tbl') === undefined &&
          childNamed(part, 'w:sdt') === undefined)
      )
        continue
      const text = descendants(part, 'w:t').map(textOf).join('')
      if (seen.has(text)) continue
      seen.add(text)
      parts.push(part)
    }
  }
  return parts
}

function prepareAll(parts: readonly XmlElement[], zone: 'header' | 'footer', preparation: Preparation): XmlElement[] {
  const out: XmlElement[] = []
  for (const part of parts) {
    // a letterhead that stands in the header of the first page is the letterhead
    preparation.zone = hasMotto(descendants(part, 'w:t').map(textOf).join('')) ? 'body' : zone
    const blocks = preparation.blocks(part.children)
    if (!isPageNumberOnly(blocks)) appendAll(out, blocks)
  }
  preparation.zone = 'body'
  return out
}

/** What is left of "Trang 3/12", "- 3 -", "Page 3 of 12" when the page numbers are taken out: trang / | - - | page of */
function isPageNumberOnly(blocks: readonly XmlElement[]): boolean {
  const text = blocks.flatMap((block) => descendants(block, 'w:t').map(textOf)).join(' ')
  return /^[\s\-–—/|]*(?:(?:trang|page|of|trên)[\s\-–—/|]*)*$/iu.test(text)
}
