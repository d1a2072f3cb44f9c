/** rules/frames.yaml: how a percentage stands to its neighbours. */
import { z } from 'zod'
import { examples } from './vocabulary-rules.ts'

const frameIds = ['exceed', 'growth', 'completion', 'ofBase', 'ofOrganizations', 'ofPeople', 'share'] as const

export const frameFile = z.strictObject({
  frames: z
    .array(
      z.strictObject({
        id: z.enum(frameIds),
        vi: z.string().min(1),
        en: z.string().min(1),
        match: z.array(z.string().min(1)).min(1)
      })
    )
    .min(1),
  examples: examples(z.enum(frameIds))
})
export type FrameFile = z.output<typeof frameFile>
