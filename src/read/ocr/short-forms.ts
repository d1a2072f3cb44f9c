/**
 * Short forms in capitals that the recogniser, which knows words, reads wrongly where they stand alone: "HIX" and "HTIX"
 * for HTX, "ĐVI" for ĐVT. A reading that is no word becomes a short form only where the two differ in strokes of T and I.
 */

const shortForms = 'HTX LHHTX LMHTX THT KTTT ĐVT CNTT TTCN QTDND UBND HĐND MTTQ TTKT BCT TTg'.split(' ')

/** HTX -> HIX, HTIX, HITX, HIIX */
const misread = new Map<string, string>()
for (const form of shortForms) {
  const places = Array.from(form).flatMap((letter, index) => (letter === 'T' ? [index] : []))
  for (const place of places) {
    for (const other of ['I', 'TI', 'IT', '1']) {
      const wrong = form.slice(0, place) + other + form.slice(place + 1)
      if (!shortForms.includes(wrong)) misread.set(wrong, form)
    }
  }
}

const frame = /^([("“]*)(\p{L}[\p{L}\d]*)([)"”.,;:]*)$/u

/** The short form that a word was meant to be; null where it is none. */
export function shortFormOf(word: string): string | null {
  const parts = frame.exec(word)
  const form = parts && misread.get(parts[2]!)
  return form ? parts[1]! + form + parts[3]! : null
}
