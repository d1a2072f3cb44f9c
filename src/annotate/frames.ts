/**
 * Frames: readable patterns that say how a percentage stands to its neighbours ("chiếm #Percent số #Subject"). They are
 * data (rules/frames.yaml), matched by compromise over the few words around each percentage. Our own code has put a
 * single token in the number's place before, so that compromise never reads one; its Unicode folding is emptied,
 * because it takes xã, xá and xa for one word.
 */
import nlp from 'compromise/one'
import type { Annotation, Quantity } from '../model/annotation.ts'
import type { Term } from '../model/terms.ts'

export interface FrameRule {
  id: string
  match: string[]
}

export interface FrameBook {
  /** Sets the frame of every percentage of the annotation. */
  apply(annotation: Annotation): void
}

/** Words of context before and behind the number that a frame can see: "tốc độ tăng … giai đoạn 2011-2015 là 11,8 %". */
const reachBefore = 18
const reachBehind = 8

let folding: 'as shipped' | 'emptied' = 'as shipped'

export function compileFrames(rules: readonly FrameRule[]): FrameBook {
  if (folding === 'as shipped') {
    const { unicode } = (nlp.model() as { one: { unicode: Record<string, string> } }).one
    for (const letter of Object.keys(unicode)) delete unicode[letter]
    folding = 'emptied'
  }
  const patterns = rules.flatMap((rule) => rule.match.map((match) => ({ id: rule.id, net: nlp.parseMatch(match) })))
  return {
    apply(annotation) {
      for (const quantity of annotation.quantities) {
        if (quantity.unit.family !== 'percent') continue
        const view = nlp([{ terms: termsAround(annotation, quantity) }] as never)
        // the rules stand in order of precedence
        quantity.frame = patterns.find(({ net }) => view.has(net))?.id ?? null
      }
    }
  }
}

const brackets: Record<string, string[]> = { '(': ['Open'], ')': ['Close'] }

interface CompromiseTerm {
  text: string
  normal: string
  pre: string
  post: string
  tags: string[]
}

function termsAround(annotation: Annotation, quantity: Quantity): CompromiseTerm[] {
  const { words, cover, quantities } = annotation
  const at = quantities.indexOf(quantity)
  const before = quantities[at - 1]
  const behind = quantities[at + 1]
  const first = Math.max(quantity.first - reachBefore, before ? before.last + 1 : 0, 0)
  const stop = behind ? behind.first : words.length
  const end = Math.min(quantity.last + 1 + reachBehind, stop)
  // the words of a bound ("trên", "vượt") stay words
  const number = words.findIndex((word, index) => index >= quantity.first && word.from >= quantity.numberFrom)
  const terms: CompromiseTerm[] = []
  for (let index = first; index < end; index++) {
    if (index === number) {
      terms.push(termOf('percent', ['Percent']))
      index = quantity.last
      continue
    }
    const mark = cover[index]
    if (mark && mark.first === index && mark.last < (index < number ? number : stop)) {
      const text = words
        .slice(mark.first, mark.last + 1)
        .map((word) => word.form)
        .join(' ')
      const tags = [...new Set(mark.terms.map(tagOf))].filter((tag): tag is string => tag !== null)
      terms.push(termOf(text, tags))
      index = mark.last
    } else terms.push(termOf(words[index]!.form, brackets[words[index]!.form] ?? []))
  }
  return terms
}

function termOf(text: string, tags: string[]): CompromiseTerm {
  return { text, normal: text, pre: '', post: ' ', tags }
}

const wordTags: Record<string, string> = {
  rise: 'Rise',
  fall: 'Fall',
  share: 'Share',
  compare: 'Compare',
  plan: 'Plan',
  exceed: 'Exceed',
  reach: 'Reach',
  sum: 'Sum'
}
const people = new Set(['thành viên', 'lao động', 'cán bộ', 'người'])

function tagOf(term: Term): string | null {
  switch (term.kind) {
    case 'subject':
      return 'Subject'
    case 'sector':
      return 'Sector'
    case 'word':
      return wordTags[term.id] ?? null
    case 'unit':
      return people.has(term.id) ? 'People' : null
    case 'cue':
      return ['members', 'labour', 'managers'].includes(term.rule.family) ? 'People' : 'Indicator'
    case 'neutral':
      return 'Small'
    case 'bound':
      return 'Bound'
    default:
      return null
  }
}
