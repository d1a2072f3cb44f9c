/** Takes the signs out of a printed line that are no part of its words: markdown, html tags, footnote marks. */
export interface FootnoteMark {
  mark: string
  start: number
  end: number
  /** Where in the clean text the mark stood. */
  from: number
}

export interface CleanLine {
  text: string
  /** at[i] is the offset of text[i] in the reading text. */
  at: number[]
  bold: boolean
  heading: number | null
  marks: FootnoteMark[]
  /** The mark at the head of a footnote body. */
  note: string | null
}

/** Any sign that could make a line differ from its words. Two blanks in a row count too. */
const suspicious = /[*#<\\_`$¹²³⁰-⁹[>\u00ad\u200b-\u200f\ufeff\t\u00a0|]|\s\s|\p{L}\(\d/u

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
// <sub>3</sub>  <sup>1</sup>  <br/>  <b>  <u>
const tag = /<\/?(?:sub|sup|br|b|i|u|em|strong|span|p|div|center|font|small|del|ins)\b[^<>]{0,80}>/iuy
// <sup>1</sup>  <sup>(2)</sup>
const raisedNote = /<sup>\s*[([]?(\d{1,3}|\*)[)\]]?\s*<\/sup>/iuy
// [^1]  [^note]
const markdownNote = /\[\^([\p{L}\d]{1,12})\]:?/uy
// $^{1}$  $^1$
const texNote = /\$\s*\^\s*\{?\s*\(?(\d{1,3})\)?\s*\}?\s*\$/uy
// Kế hoạch(1)
const gluedNote = /\((\d{1,2})\)/uy
// m² km² dm³: the superscript belongs to the unit
const measure = /(?:^|[^\p{L}])[kdcm]?m$/u

export function cleanLine(source: string, start: number, end: number): CleanLine {
  const raw = source.slice(start, end)
  if (!suspicious.test(raw)) {
    return { text: raw, at: consecutive(start, end), bold: false, heading: null, marks: [], note: null }
  }
  return strip(source, start, end)
}

function consecutive(start: number, end: number): number[] {
  const at: number[] = new Array(end - start)
  for (let index = 0; index < at.length; index++) at[index] = start + index
  return at
}

function strip(source: string, start: number, end: number): CleanLine {
  let text = ''
  const at: number[] = []
  const marks: FootnoteMark[] = []
  let note: string | null = null
  let heading: number | null = null
  let bold = false
  let index = start

  const keep = (sign: string, place: number) => {
    text += sign
    at.push(place)
  }
  const markFound = (mark: string, from: number, to: number) => {
    if (text === '' && note === null) note = mark
    marks.push({ mark, start: from, end: to, from: text.length })
  }

  // "### 1.2. Đánh giá": the signs tell a heading, its level is often wrong
  const hashes = /^(?:>\s?)*(#{1,6})\s+/u.exec(source.slice(start, Math.min(end, start + 40)))
  if (hashes) {
    heading = hashes[1]!.length
    index += hashes[0].length
  }
  if (source.startsWith('**', index)) bold = true

  while (index < end) {
    const sign = source[index]!
    const match = (pattern: RegExp) => {
      pattern.lastIndex = index
      const found = pattern.exec(source)
      return found && index + found[0].length <= end ? found : null
    }
    if (sign === '\\' && index + 1 < end && /[^\p{L}\d\s]/u.test(source[index + 1]!)) {
      index++
      keep(source[index]!, index)
      index++
      continue
    }
    if (sign === '\\' && index + 1 === end) break
    if (sign === '*') {
      let stop = index
      while (stop < end && source[stop] === '*') stop++
      const lone = stop - index === 1
      const before = index === start ? ' ' : source[index - 1]!
      const after = stop >= end ? ' ' : source[stop]!
      // "* Tổ hợp tác" is a list sign, "3 * 4" a product; "*đạt*", "**đạt**" are emphasis
      const loose = /\s/u.test(before) && /\s/u.test(after)
      const listSign = lone && text === '' && (loose || !source.slice(stop, end).includes('*'))
      if (listSign || (lone && loose)) keep(sign, index)
      index = stop
      continue
    }
    if (sign === '<') {
      const raised = match(raisedNote)
      if (raised && !measure.test(text)) {
        markFound(raised[1]!, index, index + raised[0].length)
        index += raised[0].length
        continue
      }
      const found = match(tag)
      if (found) {
        if (/^<br/iu.test(found[0]) && text !== '') keep(' ', index)
        index += found[0].length
        continue
      }
    }
    if (sign === '[') {
      const found = match(markdownNote)
      if (found) {
        markFound(found[1]!, index, index + found[0].length)
        index += found[0].length
        continue
      }
    }
    if (sign === '$') {
      const found = match(texNote)
      if (found) {
        markFound(found[1]!, index, index + found[0].length)
        index += found[0].length
        continue
      }
    }
    if (sign === '(' && text !== '' && /\p{L}$/u.test(text.slice(-1))) {
      const found = match(gluedNote)
      if (found) {
        markFound(found[1]!, index, index + found[0].length)
        index += found[0].length
        continue
      }
    }
    if (superscripts.includes(sign) && !measure.test(text.slice(-4))) {
      let stop = index
      while (stop < end && superscripts.includes(source[stop]!)) stop++
      const digits = [...source.slice(index, stop)].map((digit) => superscripts.indexOf(digit)).join('')
      markFound(digits, index, stop)
      index = stop
      continue
    }
    if ((sign === '_' || sign === '`') && (source[index + 1] === sign || source[index - 1] === sign)) {
      index++
      continue
    }
    const code = sign.charCodeAt(0)
    if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) {
      index++
      continue
    }
    // runs of blanks and no-break spaces become one space; the first gives the place
    if (/\s/u.test(sign)) {
      if (text !== '' && !text.endsWith(' ')) keep(' ', index)
      index++
      continue
    }
    keep(sign, index)
    index++
  }
  while (text.endsWith(' ')) {
    text = text.slice(0, -1)
    at.pop()
  }
  bold &&= source.endsWith('**', end)
  return { text, at, bold, heading, marks, note }
}
