/** rules/indicators/*.yaml: one indicator a file, with the words by which drafters mean it. */
import { z } from 'zod'
import { baseIndicators, families } from '../model/vocabulary.ts'
import { examples, phrase } from './vocabulary-rules.ts'
import { nearest } from './source.ts'

const id = z.string().superRefine((value, context) => {
  if (baseIndicators.includes(value)) return
  const right = nearest(value, baseIndicators)
  context.addIssue({ code: 'custom', message: `unknown indicator "${value}"${right ? `, did you mean "${right}"?` : ''}` })
})

export const indicatorFile = z.strictObject({
  id,
  vi: z.string().min(1),
  en: z.string().min(1),
  family: z.enum(families),
  measure: z.enum(['average', 'total']).optional(),
  definition: z.string().min(1),
  before: z.array(phrase).default([]).meta({ description: 'Phrases that stand before the number: "số HTX mới thành lập: 3".' }),
  after: z.array(phrase).default([]).meta({ description: 'Phrases that stand after the number: "3 HTX làm công tác …".' }),
  either: z.array(phrase).default([]).meta({ description: 'Phrases that may stand on either side of the number.' }),
  examples: examples(z.string().min(1))
})
export type IndicatorRule = z.output<typeof indicatorFile>
