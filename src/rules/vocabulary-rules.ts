/** rules/vocabulary/*.yaml: the words that the documents use for the terms of the contract. */
import { z } from 'zod'
import { PhraseError, parsePhrase } from '../model/phrases.ts'
import { boundWords, relationWords } from '../model/terms.ts'
import { sectorId, sectors, statuses, subjectId } from '../model/vocabulary.ts'
import { refuse, unknownWord } from './explain-issue.ts'

/** A phrase that is checked to be well formed when its file is read. */
export const phrase = z
  .string()
  .min(1)
  .superRefine((value, context) => {
    try {
      parsePhrase(value)
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      refuse(context, error.says)
    }
  })
  .meta({ description: 'Các từ; (a|b) là chọn một, [a|b] là có thể bỏ.' })

const term = <S extends z.ZodType<string, string>>(id: S) =>
  z.strictObject({ id, vi: z.string().min(1), en: z.string().min(1), phrases: z.array(phrase).min(1) })

const nothingFound = {
  vi: 'cần ít nhất một ví dụ không được tìm thấy gì (finds: [])',
  en: 'at least one example must find nothing (finds: [])'
}

/** At least one example must find nothing: a rule is also what it leaves alone. */
export const examples = <S extends z.ZodType<string, string>>(finds: S) =>
  z
    .array(z.strictObject({ text: z.string().min(1), finds: z.array(finds) }))
    .min(2)
    .superRefine((list, context) => {
      if (!list.some((example) => example.finds.length === 0)) refuse(context, nothingFound)
    })

/** One sector or several joined: trade+transport. */
const sector = z.string().superRefine((value, context) => {
  if (sectorId.safeParse(value).success) return
  const wrong = value.split('+').find((part) => !(sectors as readonly string[]).includes(part)) ?? value
  refuse(context, unknownWord(['lĩnh vực', 'sector'], wrong, sectors))
})

const masks = ['body', 'law', 'idea', 'people', 'foreign', 'person', 'rate'] as const

const file = <K extends string, S extends z.ZodType<string, string>>(kind: K, id: S) =>
  z.strictObject({ kind: z.literal(kind), terms: z.array(term(id)).min(1), examples: examples(id) })

export const vocabularyFile = z.discriminatedUnion('kind', [
  file('subject', subjectId),
  file('sector', sector),
  file('status', z.enum(statuses)),
  file('bound', z.enum(boundWords)),
  file('word', z.enum(relationWords)),
  file('mask', z.enum(masks)),
  file('unit', z.string()),
  file('neutral', z.string()),
  file('zero', z.string())
])
export type VocabularyFile = z.output<typeof vocabularyFile>
