/** What is wrong with the content of a rule file: found, expected, and the nearest right word. */
import { z } from 'zod'
import type { Bilingual } from '../model/contract.ts'
import { nearest } from './nearest.ts'

export interface ToldIssue {
  /** Keys that lead to the place. */
  at: readonly PropertyKey[]
  /** The key itself is wrong, not its value. */
  key?: true
  message: Bilingual
}

/** Says in both languages what a schema's own test found wrong. */
export function refuse(context: z.RefinementCtx, { vi, en }: Bilingual): void {
  context.addIssue({ code: 'custom', message: en, params: { vi } })
}

export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): ToldIssue[] {
  const { path } = issue
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(schemaAt(schema, path, value))
      return issue.keys.map((key) => ({
        at: [...path, key],
        key: true,
        message: unknownWord(['khóa', 'key'], key, known)
      }))
    }
    case 'invalid_value':
      if (issue.input === undefined) return [missingKey(path)]
      return [told(path, unknownWord(['từ', 'word'], String(issue.input), issue.values.map(String)))]
    case 'invalid_union': {
      const key = String(path.at(-1))
      const given = (issue.input as Record<string, unknown> | undefined)?.[key]
      if (given === undefined) return [missingKey(path)]
      const known = 'options' in issue ? (issue.options as readonly unknown[]).map(String) : []
      return [told(path, unknownWord([key, key], String(given), known, known.length))]
    }
    case 'invalid_type':
      if (issue.input === undefined) return [missingKey(path)]
      return [told(path, expected(issue.expected))]
    case 'too_small':
      return [
        told(
          path,
          issue.origin === 'string'
            ? { vi: 'đang để trống', en: 'is empty' }
            : { vi: `cần ít nhất ${issue.minimum} mục`, en: `needs at least ${issue.minimum} item(s)` }
        )
      ]
    default: {
      const vi = issue.code === 'custom' ? issue.params?.vi : undefined
      return [told(path, { vi: typeof vi === 'string' ? vi : issue.message, en: issue.message })]
    }
  }
}

/** More words than this are not listed where the nearest one is known. */
const fewWords = 12

/** 'unknown key "examle", did you mean "examples"?' */
export function unknownWord(
  what: readonly [vi: string, en: string],
  word: string,
  known: readonly string[],
  listed: number = fewWords
): Bilingual {
  const right = nearest(word, known)
  const list = known.length <= listed || right === null ? known.join(', ') : ''
  return {
    vi: `không có ${what[0]} "${word}"${right === null ? '' : `, có phải là "${right}"?`}${list === '' ? '' : ` (có: ${list})`}`,
    en: `unknown ${what[1]} "${word}"${right === null ? '' : `, did you mean "${right}"?`}${list === '' ? '' : ` (known: ${list})`}`
  }
}

function told(path: readonly PropertyKey[], message: Bilingual): ToldIssue {
  const where = path.length > 0 ? `${path.map(String).join('.')}: ` : ''
  return { at: path, message: { vi: `${where}${message.vi}`, en: `${where}${message.en}` } }
}

function missingKey(path: readonly PropertyKey[]): ToldIssue {
  const key = String(path.at(-1))
  return { at: path, message: { vi: `thiếu khóa "${key}"`, en: `the key "${key}" is missing` } }
}

const forms: Record<string, Bilingual> = {
  array: { vi: 'một danh sách (- …)', en: 'a list (- …)' },
  object: { vi: 'các khóa (khóa: …)', en: 'keys (key: …)' },
  string: { vi: 'chữ', en: 'text' }
}

function expected(type: string): Bilingual {
  const form = forms[type] ?? { vi: type, en: type }
  return { vi: `cần ${form.vi}`, en: `expected ${form.en}` }
}

/** The part of the schema that the path leads to, choosing among kinds by what the value says. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): z.ZodType | null {
  const inner = bare(schema, value)
  const [key, ...rest] = path
  if (key === undefined) return inner
  const part = (value as Record<PropertyKey, unknown> | undefined)?.[key]
  if (inner instanceof z.ZodObject) {
    const next = (inner.shape as Record<PropertyKey, z.ZodType>)[key]
    return next ? schemaAt(next, rest, part) : null
  }
  return inner instanceof z.ZodArray ? schemaAt(inner.element as z.ZodType, rest, part) : null
}

function bare(schema: z.ZodType, value: unknown): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return bare(schema.unwrap() as z.ZodType, value)
  if (schema instanceof z.ZodPipe) return bare(schema.in as z.ZodType, value)
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def
    const given = (value as Record<string, unknown>)[discriminator]
    const option = (schema.options as z.ZodObject[]).find(
      ({ shape }) => (shape[discriminator] as z.ZodType).safeParse(given).success
    )
    return option ?? schema
  }
  return schema
}

function keysOf(schema: z.ZodType | null): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}
