/** rules/indicators/*.yaml: one indicator a file, with the words by which drafters mean it. */
import { z } from 'zod'
import { baseIndicators, families, isIndicator } from '../model/vocabulary.ts'
import { refuse, unknownWord } from './explain-issue.ts'
import { examples, phrase } from './vocabulary-rules.ts'

const id = z.enum(baseIndicators).meta({ id: 'baseIndicator' })

/** "organizations.active HTX 6": the indicator, then whatever of subject, sector, value, bound, period, status matters. */
const expectedFact = z
  .string()
  .min(1)
  .superRefine((value, context) => {
    const [indicator = ''] = value.split(' ')
    if (!isIndicator(indicator)) refuse(context, unknownWord(['chỉ tiêu', 'indicator'], indicator, baseIndicators))
  })

export const indicatorFile = z.strictObject({
  id,
  vi: z.string().min(1),
  en: z.string().min(1),
  family: z.enum(families),
  measure: z.enum(['average', 'total']).optional(),
  definition: z
    .strictObject({ vi: z.string().min(1), en: z.string().min(1) })
    .meta({ description: 'Đếm những gì, không đếm những gì.' }),
  before: z.array(phrase).default([]).meta({ description: 'Cụm từ đứng trước số: «số HTX mới thành lập: 3».' }),
  after: z.array(phrase).default([]).meta({ description: 'Cụm từ đứng sau số: «3 HTX làm công tác …».' }),
  either: z.array(phrase).default([]).meta({ description: 'Cụm từ đứng ở cả hai bên của số.' }),
  examples: examples(expectedFact)
})
export type IndicatorRule = z.output<typeof indicatorFile>
