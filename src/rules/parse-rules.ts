/** What the parse stage must know about papers, places and outlines: rules/outline.yaml, papers.yaml, places.yaml. */
import { z } from 'zod'
import { level } from '../model/vocabulary.ts'
import { gather, parseRuleFile, RuleError, type RuleFault } from './source.ts'
import { phrase } from './vocabulary-rules.ts'

const words = z.array(z.string().min(1)).min(1)
const phrases = z.array(phrase).min(1)

/** One heading of a prescribed outline, found by its wording. */
const outlineRole = z.strictObject({
  role: z.string(),
  name: z.string(),
  /** Roles under which it may stand; "top" is the document itself. */
  under: words,
  /** Words that make a heading this one. */
  phrases,
  /** Hardly ever the first section under its parent. */
  later: z
    .literal('true')
    .optional()
    .transform((value) => value === 'true'),
  /** Words that forbid it. */
  unless: z.array(phrase).default([])
})
export type OutlineRole = z.infer<typeof outlineRole>

export const outlineFile = z.strictObject({ roles: z.array(outlineRole).min(1) })

export const papersFile = z.strictObject({
  /** Kinds as they stand above a title: KẾ HOẠCH, BÁO CÁO. */
  kinds: z.array(z.strictObject({ name: z.string(), codes: z.array(z.string()).default([]) })).min(1),
  /** First words of an issuing body, and the level that it tells where its own name tells none. */
  bodies: z
    .array(
      z.strictObject({
        name: z.string(),
        phrases,
        /** Of one place: "Ủy ban nhân dân huyện X"; the others are the only one of their name. */
        local: z.enum(['true', 'false']).transform((value) => value === 'true'),
        level: level.nullable().default(null)
      })
    )
    .min(1),
  /** Offices of those who sign: CHỦ TỊCH, GIÁM ĐỐC. */
  offices: phrases,
  /** Names of departments as they are written in small letters: Kế hoạch và Đầu tư. */
  departments: words,
  /** Heads of columns in tables on the collective economy: they tell how a header broken over lines is cut. */
  columnHeads: phrases,
  /** First words of the paragraphs in which a paper names its grounds. */
  grounds: phrases,
  /** Short forms that stay in capitals when a title in capitals is set in small letters. */
  abbreviations: words
})

export const placesFile = z.strictObject({
  /** Provinces and cities under the central government, before and after 1 July 2025. */
  provinces: z.array(z.strictObject({ name: z.string(), kind: z.enum(['tỉnh', 'thành phố']) })).min(1)
})

export interface ParseRules {
  outline: z.infer<typeof outlineFile>
  papers: z.infer<typeof papersFile>
  places: z.infer<typeof placesFile>
}

/** The paths are relative to the folder of rules; all faults of the three files are told at once. */
export function loadParseRules(readText: (path: string) => string): ParseRules {
  const faults: RuleFault[] = []
  const load = <S extends z.ZodType>(path: string, schema: S) =>
    gather(faults, () => parseRuleFile(path, readText(path), schema))
  const outline = load('outline.yaml', outlineFile)
  const papers = load('papers.yaml', papersFile)
  const places = load('places.yaml', placesFile)
  if (!outline || !papers || !places) throw new RuleError(faults)
  return { outline: outline.value, papers: papers.value, places: places.value }
}
