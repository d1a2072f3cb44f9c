/**
 * One report as the JSON file that other systems read: the keys in the order of the contract, records in the order of
 * their keys, two spaces, one line feed at the end. The same report gives the same bytes whoever built the object.
 */
import { z } from 'zod'
import { type Report, report as reportSchema } from '../model/contract.ts'

/** How to lay out the keys of a value: by a list, by code unit, or item by item; null for what has no keys. */
type Layout =
  | { kind: 'object'; keys: [string, Layout][] }
  | { kind: 'record'; order: readonly string[] | null; value: Layout }
  | { kind: 'array'; item: Layout }
  | null

const layout = layoutOf(reportSchema)

export function toJson(report: Report): string {
  return `${JSON.stringify(arrange(report, layout), null, 2)}\n`
}

function layoutOf(schema: z.core.$ZodType): Layout {
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape
    return { kind: 'object', keys: Object.entries(shape).map(([key, part]) => [key, layoutOf(part)]) }
  }
  if (schema instanceof z.ZodArray) return { kind: 'array', item: layoutOf(schema.element) }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return layoutOf(schema.unwrap())
  if (schema instanceof z.ZodRecord) {
    const order = schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : null
    return { kind: 'record', order, value: layoutOf(schema.valueType) }
  }
  return null
}

function arrange(value: unknown, plan: Layout): unknown {
  if (plan === null || value === null || typeof value !== 'object') return value
  if (plan.kind === 'array') return (value as unknown[]).map((item) => arrange(item, plan.item))
  const given = value as Record<string, unknown>
  const keys: [string, Layout][] =
    plan.kind === 'object'
      ? plan.keys
      : (plan.order ?? Object.keys(given).sort()).map((key): [string, Layout] => [key, plan.value])
  return Object.fromEntries(keys.filter(([key]) => key in given).map(([key, part]) => [key, arrange(given[key], part)]))
}
