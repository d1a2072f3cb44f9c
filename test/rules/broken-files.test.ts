/** A broken rule file stops the load: file, line, column, what is wrong, and the nearest right word. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { checkFile } from '../../src/rules/check-rules.ts'
import { frameFile } from '../../src/rules/frame-rules.ts'
import { indicatorFile } from '../../src/rules/indicator-rules.ts'
import { loadRulebook, rulesFolder } from '../../src/rules/load.ts'
import { outlineFile, papersFile } from '../../src/rules/parse-rules.ts'
import { parseRuleFile, RuleError, type RuleFault } from '../../src/rules/source.ts'
import { vocabularyFile } from '../../src/rules/vocabulary-rules.ts'

/** The faults of a text in which ▶ stands where the first of them must be told. */
function faultsOf(marked: string, schema: z.ZodType): { faults: RuleFault[]; line: number; column: number } {
  const [before = '', ...rest] = marked.split('▶')
  const lines = before.split('\n')
  try {
    parseRuleFile('a.yaml', before + rest.join(''), schema)
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    return { faults: error.faults, line: lines.length, column: lines.at(-1)!.length + 1 }
  }
  throw new Error('no fault was found')
}

const indicator = (more: string) => `id: members.new
vi: Thành viên mới
en: Members who joined
family: members
definition: { vi: Ai gia nhập trong năm., en: Who joined in the year. }
${more}`
const twoExamples = `examples:
  - text: Kết nạp 12 thành viên.
    finds: [members.new HTX 12]
  - text: Có 12 HTX.
    finds: []
`
const vocabulary = (terms: string) => `kind: subject
terms:
${terms}examples:
  - text: Có 3 HTX.
    finds: [HTX]
  - text: Có 3 hộ.
    finds: []
`
const check = (kind: string, relation: string, message = 'Tại {place}: {equation}.') => `id: sum.any
name: { vi: Cộng, en: Sum }
kind: ${kind}
${relation}severity: error
reason: { basis: arithmetic, vi: Cộng lại, en: Adds up }
message:
  vi: '${message}'
  en: 'At {place}: {equation}.'
examples:
  holds: [{ text: 'Có 3.' }]
  fails: [{ text: 'Có 4.' }]
`

type Case = [what: string, schema: z.ZodType, text: string, en: string, vi: string]

describe('what is wrong in one file', () => {
  test.each<Case>([
    [
      'an unknown key',
      indicatorFile,
      indicator(`▶befor: [kết nạp]\n${twoExamples}`),
      'unknown key "befor", did you mean "before"?',
      'không có khóa "befor", có phải là "before"?'
    ],
    [
      'an unknown key deep inside, far from every known one',
      indicatorFile,
      indicator(`examples:\n  - text: Có 3 HTX.\n    finds: []\n    ▶comment: gì đó\n  - text: a\n    finds: []\n`),
      'unknown key "comment" (known: text, finds)',
      'không có khóa "comment" (có: text, finds)'
    ],
    [
      'a misspelt indicator',
      indicatorFile,
      indicator(twoExamples).replace('id: members.new', 'id: ▶member.new'),
      'id: unknown word "member.new", did you mean "members.new"?',
      'id: không có từ "member.new", có phải là "members.new"?'
    ],
    [
      'a misspelt indicator in what an example finds',
      indicatorFile,
      indicator(twoExamples.replace('members.new HTX', '▶members.news HTX')),
      'unknown indicator "members.news", did you mean "members.new"?',
      'không có chỉ tiêu "members.news", có phải là "members.new"?'
    ],
    [
      'a missing key',
      indicatorFile,
      `▶${indicator(twoExamples).replace('family: members\n', '')}`,
      'the key "family" is missing',
      'thiếu khóa "family"'
    ],
    [
      'a misspelt family, with the list of families',
      indicatorFile,
      indicator(twoExamples).replace('family: members', 'family: ▶member'),
      'did you mean "members"? (known: organizations, members, labour,',
      'có phải là "members"?'
    ],
    [
      'a bracket that is not closed',
      indicatorFile,
      indicator(`either:\n  - ▶kết nạp (mới|thêm\n${twoExamples}`),
      '"(" is not closed',
      'ngoặc ( chưa đóng'
    ],
    [
      'a bracket that closes nothing',
      indicatorFile,
      indicator(`either:\n  - ▶kết nạp mới)\n${twoExamples}`),
      '")" closes nothing',
      'ngoặc ) không có chỗ mở'
    ],
    [
      'a choice without brackets',
      indicatorFile,
      indicator(`either:\n  - ▶kết nạp mới|thêm\n${twoExamples}`),
      '"|" stands outside of brackets',
      'dấu | phải nằm trong ngoặc'
    ],
    [
      'a phrase with too many readings',
      indicatorFile,
      indicator(`either:\n  - ▶${'(a|b|c|d) '.repeat(7)}\n${twoExamples}`),
      'has more than 4096 readings',
      'có hơn 4096 cách đọc'
    ],
    [
      'a phrase that says nothing',
      indicatorFile,
      indicator(`either:\n  - ▶'[ ]'\n${twoExamples}`),
      'stands for nothing',
      'không chứa chữ nào'
    ],
    [
      'no example that finds nothing',
      indicatorFile,
      indicator('▶examples:\n  - text: a\n    finds: [members.new]\n  - text: b\n    finds: [members.new]\n'),
      'at least one example must find nothing',
      'cần ít nhất một ví dụ không được tìm thấy gì'
    ],
    [
      'one example alone',
      indicatorFile,
      indicator('▶examples:\n  - text: a\n    finds: []\n'),
      'needs at least 2 item(s)',
      'cần ít nhất 2 mục'
    ],
    [
      'a text where a list belongs',
      indicatorFile,
      indicator(`▶either: kết nạp\n${twoExamples}`).replace('▶either: ', 'either: ▶'),
      'either: expected a list (- …)',
      'either: cần một danh sách'
    ],
    [
      'an empty text',
      indicatorFile,
      indicator(twoExamples).replace('vi: Thành viên mới', "vi: ▶''"),
      'vi: is empty',
      'vi: đang để trống'
    ],
    [
      'a misspelt kind of vocabulary, with the list of kinds',
      vocabularyFile,
      vocabulary('  - { id: HTX, vi: a, en: a, phrases: [HTX] }\n').replace('kind: subject', 'kind: ▶subjekt'),
      'unknown kind "subjekt", did you mean "subject"? (known: subject, sector, status, bound, word, mask, unit, neutral, zero)',
      'không có kind "subjekt", có phải là "subject"? (có: subject, sector,'
    ],
    [
      'a vocabulary without a kind',
      vocabularyFile,
      `▶${vocabulary('  - { id: HTX, vi: a, en: a, phrases: [HTX] }\n').replace('kind: subject\n', '')}`,
      'the key "kind" is missing',
      'thiếu khóa "kind"'
    ],
    [
      'a term that the contract does not know',
      vocabularyFile,
      vocabulary('  - { id: ▶HTXX, vi: a, en: a, phrases: [HTX] }\n'),
      'unknown word "HTXX", did you mean "HTX"?',
      'có phải là "HTX"?'
    ],
    [
      'a sector that the contract does not know',
      vocabularyFile,
      vocabulary('  - { id: ▶trade+transprot, vi: a, en: a, phrases: [a] }\n').replace('subject', 'sector'),
      'unknown sector "transprot", did you mean "transport"?',
      'không có lĩnh vực "transprot", có phải là "transport"?'
    ],
    [
      'a misspelt kind of check, with the list of kinds',
      checkFile,
      check('▶sektors', 'relation: { of: [members.total] }\n'),
      'unknown kind "sektors", did you mean "sectors"? (known: sectors, subsectors, classes,',
      'không có kind "sektors", có phải là "sectors"? (có: sectors,'
    ],
    [
      'a check of an indicator that does not exist',
      checkFile,
      check('sectors', 'relation: { of: [members.total, ▶members.totl] }\n'),
      'relation.of.1: unknown word "members.totl", did you mean "members.total"?',
      'có phải là "members.total"?'
    ],
    [
      'a key that the relation of this kind does not know',
      checkFile,
      check('sectors', 'relation: { of: [members.total], ▶base: [members.new] }\n'),
      'unknown key "base", did you mean "bases"? (known: of, bases',
      'không có khóa "base", có phải là "bases"?'
    ],
    [
      'a slot that no check fills',
      checkFile,
      check('lists', '', 'Tại {place}: {equasion}.').replace("vi: 'T", "vi: ▶'T"),
      'unknown slot "equasion", did you mean "equation"?',
      'không có chỗ trống "equasion", có phải là "equation"?'
    ],
    [
      'a number written as in a report',
      checkFile,
      check('pace', "relation: { of: [members.total], factor: ▶'1,5' }\n"),
      'a number is written 12 or 0.5',
      'số trong quy tắc viết là 12 hoặc 0.5'
    ],
    [
      'a frame that does not exist',
      frameFile,
      'frames:\n  - { id: ▶completions, vi: a, en: a, match: [a] }\nexamples:\n  - { text: a, finds: [] }\n  - { text: b, finds: [] }\n',
      'did you mean "completion"?',
      'có phải là "completion"?'
    ],
    [
      'a broken phrase of the outline',
      outlineFile,
      'roles:\n  - { role: P1, name: a, under: [top], phrases: ["▶đánh giá (a"] }\n'.replace('"▶', '▶"'),
      '"(" is not closed',
      'ngoặc ( chưa đóng'
    ],
    [
      'a level that does not exist',
      papersFile,
      'bodies:\n  - { name: a, phrases: [a], local: "true", level: ▶thôn }\n',
      'unknown word "thôn"',
      'không có từ "thôn"'
    ]
  ])('%s', (_, schema, text, en, vi) => {
    const { faults, line, column } = faultsOf(text, schema)
    const fault = faults.find(({ message }) => message.en.includes(en))
    expect(fault, JSON.stringify(faults)).toMatchObject({ path: 'a.yaml', line, column })
    expect(fault!.message.vi).toContain(vi)
  })
})

describe('what YAML would take in its own way', () => {
  test.each<Case>([
    [
      'a comment behind a text swallows the rest of it',
      indicatorFile,
      indicator(twoExamples).replace('vi: Thành viên mới', 'vi: Thành viên ▶# 3'),
      'what stands behind # is a comment and lost',
      'chữ sau dấu # bị coi là ghi chú và mất đi'
    ],
    [
      'a comment where the text should stand',
      indicatorFile,
      indicator(twoExamples).replace('vi: Thành viên mới', 'vi: ▶#1 thành viên'),
      'what stands behind # is a comment and lost',
      'nháy đơn'
    ],
    [
      'an item that is indented too far is glued to the one before',
      indicatorFile,
      indicator(`either:\n  - ▶kết nạp\n   - thêm mới\n${twoExamples}`),
      'goes on in the next line',
      'chạy sang dòng sau'
    ],
    [
      'a colon inside a text',
      indicatorFile,
      indicator(twoExamples).replace('vi: Thành viên mới', 'vi: ▶Năm 2023: tăng'),
      'a colon inside the text',
      'dấu hai chấm trong câu'
    ],
    [
      'a phrase that begins with a bracket',
      indicatorFile,
      indicator(`either:\n  - [được] ▶kết nạp\n${twoExamples}`),
      'must stand in single quotes',
      'phải đặt trong nháy đơn'
    ],
    [
      'a text that begins with an asterisk',
      indicatorFile,
      indicator(`either:\n  - ▶*kết\n${twoExamples}`),
      '',
      "câu bắt đầu bằng * & hoặc ! bị YAML hiểu khác: hãy đặt trong nháy đơn '…'"
    ],
    [
      'a text whose first word is taken for a tag',
      indicatorFile,
      indicator(twoExamples).replace('vi: Thành viên mới', 'vi: !chú ▶ý'),
      '',
      ''
    ],
    [
      'a text whose first word is taken for an anchor',
      indicatorFile,
      indicator(twoExamples).replace('vi: Thành viên mới', 'vi: &a ▶ý'),
      'in its own way',
      'bị YAML hiểu khác'
    ],
    [
      'a key that stands twice',
      indicatorFile,
      indicator(`${twoExamples}▶vi: Thành viên\n`),
      'this key stands twice',
      'khóa này ghi hai lần'
    ],
    [
      'a tab for an indent',
      indicatorFile,
      indicator(`either:▶\n\t- kết nạp\n${twoExamples}`),
      'not by tabs',
      'không bằng phím Tab'
    ]
  ])('%s', (_, schema, text, en, vi) => {
    const { faults, line } = faultsOf(text, schema)
    expect(faults[0]!.line - line).toBeLessThanOrEqual(1)
    expect(faults[0]!.message.en).toContain(en)
    expect(faults[0]!.message.vi).toContain(vi)
  })

  test.each([
    ['a comment on a line of its own', `# ghi chú\n${indicator(twoExamples)}`],
    ['a number sign inside a word or in quotes', indicator(twoExamples).replace('Thành viên mới', "'# 3 thành viên'")],
    ['a comment behind a list in brackets', indicator(twoExamples).replace('finds: []', 'finds: [] # nothing')],
    [
      'a text over lines behind |',
      indicator(twoExamples).replace('text: Có 12 HTX.', 'text: |-\n      Có\n      12 HTX.')
    ]
  ])('%s is fine', (_, text) => {
    expect(parseRuleFile('a.yaml', text, indicatorFile).value.id).toBe('members.new')
  })

  test('numbers and truth values stay text', () => {
    const text = indicator(`either: [3.592, 012, true, no, 2023-01-18]\n${twoExamples}`)
    expect(parseRuleFile('a.yaml', text, indicatorFile).value.either).toEqual([
      '3.592',
      '012',
      'true',
      'no',
      '2023-01-18'
    ])
  })

  test('decomposed letters are composed', () => {
    const { value } = parseRuleFile('a.yaml', indicator(twoExamples).normalize('NFD'), indicatorFile)
    expect(value.vi).toBe('Thành viên mới'.normalize('NFC'))
  })
})

test('all faults of a file are told at once', () => {
  const { faults } = faultsOf(`▶${indicator(`befor: [a]\naftr: [b]\neither: ['(a']\n${twoExamples}`)}`, indicatorFile)
  expect(faults).toHaveLength(3)
})

describe('what is wrong between files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rasoat-rules-'))
    cpSync(rulesFolder, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const change = (path: string, edit: (text: string) => string): void =>
    writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')))
  const told = (): string[] => {
    try {
      loadRulebook(folder)
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      expect(error.message.split('\n')).toHaveLength(error.faults.length)
      return error.faults.map(({ path, line, message }) => `${path}:${line} ${message.en}`)
    }
    return []
  }

  test('the rules themselves are fine', () => {
    expect(told()).toEqual([])
  })

  test('the id and the name of its file', () => {
    renameSync(join(folder, 'indicators/members.new.yaml'), join(folder, 'indicators/members.nwe.yaml'))
    renameSync(join(folder, 'checks/sum.lists.yaml'), join(folder, 'checks/sum.list.yaml'))
    expect(told()).toEqual([
      expect.stringContaining('the id "members.new" stands in a file named members.nwe.yaml'),
      expect.stringContaining('the id "sum.lists" stands in a file named sum.list.yaml')
    ])
  })

  test('one term in two entries, of one file or of two', () => {
    change('vocabulary/zeros.yaml', (text) =>
      text.replace('terms:\n', 'terms:\n  - { id: none, vi: không, en: none, phrases: [trống] }\n')
    )
    expect(told()).toEqual([
      expect.stringMatching(/^vocabulary\/zeros\.yaml:\d+ the id "none" stands already at vocabulary\/zeros\.yaml:\d+/u)
    ])
    cpSync(join(rulesFolder, 'vocabulary/zeros.yaml'), join(folder, 'vocabulary/zeros.yaml'))
    cpSync(join(rulesFolder, 'vocabulary/zeros.yaml'), join(folder, 'vocabulary/naught.yaml'))
    expect(told()[0]).toMatch(
      /^vocabulary\/zeros\.yaml:\d+ the id "none" stands already at vocabulary\/naught\.yaml:\d+/u
    )
  })

  test('a file in a place where nobody reads it', () => {
    renameSync(join(folder, 'indicators/members.new.yaml'), join(folder, 'indicators/members.new.yml'))
    writeFileSync(join(folder, 'notes.yaml'), 'a: b\n')
    expect(told().map((line) => line.split(' ')[0])).toEqual(['indicators/members.new.yml:1', 'notes.yaml:1'])
  })

  test('a file that is missing', () => {
    rmSync(join(folder, 'frames.yaml'))
    rmSync(join(folder, 'places.yaml'))
    expect(told()).toEqual(['frames.yaml:1 this rule file is missing', 'places.yaml:1 this rule file is missing'])
  })

  test('faults of several files are told together', () => {
    change('outline.yaml', (text) => text.replace('roles:', 'rolls:'))
    change('frames.yaml', (text) => text.replace('frames:', 'frame:'))
    change('indicators/members.new.yaml', (text) => text.replace('family: members', 'family: member'))
    change('checks/sum.lists.yaml', (text) => text.replace('severity: ', 'severty: '))
    expect(new Set(told().map((line) => line.split(':')[0]))).toEqual(
      new Set(['indicators/members.new.yaml', 'frames.yaml', 'outline.yaml', 'checks/sum.lists.yaml'])
    )
  })

  test('the hash tells a changed rule, and not the line ends', () => {
    const { hash } = loadRulebook(folder)
    change('frames.yaml', (text) => text.replaceAll('\n', '\r\n'))
    expect(loadRulebook(folder).hash).toBe(hash)
    change('frames.yaml', (text) => `# ghi chú\n${text}`)
    expect(loadRulebook(folder).hash).not.toBe(hash)
  })
})
