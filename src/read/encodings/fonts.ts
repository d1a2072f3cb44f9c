/** What the name of a font says about the letters set in it. */
import type { EncodingId } from './table.ts'

export interface FontEncoding {
  encoding: EncodingId
  /** Set in a font that has capitals only: .VnTimeH. */
  capitals: boolean
}

// ABCDEE+.VnTimeH,Bold   .VnTime   VNI-Times   VPS Times   VI Arial
const subset = /^[A-Z]{6}\+/u
const style = /[,-](?:Bold|Italic|Oblique|Regular|BoldItalic|BoldOblique|Roman|MT)+$/iu
const abc = /^\.?Vn(?=[A-Z0-9])/u

/** null for fonts of Unicode and for those whose name says nothing. */
export function encodingOfFont(name: string): FontEncoding | null {
  const bare = name.trim().replace(subset, '').replace(style, '')
  // VnTimeH, but not a Unicode font that is called "Vni..." or "VNU ..."
  if (abc.test(bare)) return { encoding: 'tcvn3', capitals: /H$/u.test(bare) }
  if (/^VNI/iu.test(bare)) return { encoding: 'vni', capitals: false }
  if (/^VPS\b/iu.test(bare)) return { encoding: 'vps', capitals: false }
  if (/^VI (?:Times|Arial|Courier)/iu.test(bare)) return { encoding: 'viscii', capitals: false }
  return null
}
