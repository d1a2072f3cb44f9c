import { expect, test } from 'vitest'
import type { Report } from '../../src/model/contract.ts'
import { emptyReport, samplePlan } from '../report/sample-plan.ts'
import { expectQuiet, openPage, useBrowser } from './open-page.ts'

useBrowser()

function three(): Report[] {
  const sound = emptyReport('b-xa/bao-cao.txt', 'Văn bản này nói về chợ nổi và không có con số.')
  sound.document = {
    ...sound.document,
    kind: 'BÁO CÁO',
    title: 'Tình hình chợ',
    place: 'Bến Đò',
    level: 'xã',
    year: 2029
  }
  const doubtful = samplePlan('c-tinh/ke-hoach.txt')
  doubtful.document = { ...doubtful.document, place: 'An Sơn', level: 'tỉnh', year: 2030 }
  doubtful.findings = doubtful.findings.slice(2)
  return [samplePlan('a-huyen/ke-hoach.txt'), sound, doubtful]
}

const a = 'a-huyen/ke-hoach.txt'
const b = 'b-xa/bao-cao.txt'
const c = 'c-tinh/ke-hoach.txt'

test('the tiles add up the documents', async () => {
  const opened = await openPage(three())
  const tiles = await opened.page.locator('.tile b').allInnerTexts()
  expect(tiles).toEqual(['3', '2', '0', '2', '22', '2', '12'])
  expectQuiet(opened)
})

test('the table sorts by every column, both ways and back', async () => {
  const { page } = await openPage(three())
  const files = () =>
    page.locator('tbody tr[data-file]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-file')))
  const sort = (column: number) => page.click(`.documents th >> nth=${column} >> button`)
  expect(await files()).toEqual([a, b, c])
  await sort(1)
  expect(await files()).toEqual([c, b, a])
  await sort(1)
  expect(await files()).toEqual([a, b, c])
  await sort(3)
  expect(await files()).toEqual([a, b, c])
  expect(await page.locator('.documents th >> nth=3').getAttribute('aria-sort')).toBe('descending')
  await sort(3)
  expect(await files()).toEqual([b, c, a])
  await sort(3)
  expect(await files()).toEqual([a, b, c])
  await sort(2)
  expect(await files()).toEqual([a, c, b])
})

test('filters and search narrow the table, the text of the documents included', async () => {
  const { page } = await openPage(three())
  const files = () =>
    page.locator('tbody tr[data-file]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-file')))
  await page.selectOption('.tools select >> nth=0', '1')
  expect(await files()).toEqual([a])
  expect(await page.locator('.tools p').textContent()).toBe('1 trong 3 tài liệu')
  await page.selectOption('.tools select >> nth=0', '4')
  expect(await files()).toEqual([b])
  await page.selectOption('.tools select >> nth=0', '0')
  await page.selectOption('.tools select >> nth=1', 'tỉnh')
  expect(await files()).toEqual([c])
  await page.selectOption('.tools select >> nth=1', '')
  await page.selectOption('.tools select >> nth=2', '2029')
  expect(await files()).toEqual([b])
  await page.selectOption('.tools select >> nth=2', '')

  await page.fill('#search', 'ben do')
  await page.waitForSelector(`tbody tr[data-file="${a}"]`, { state: 'detached' })
  expect(await files()).toEqual([b])
  await page.fill('#search', 'cho noi')
  await page.waitForSelector('.found')
  expect(await files()).toEqual([b])
  expect(await page.locator('.found').textContent()).toContain('1 chỗ')
  await page.click('.documents .name button')
  expect(await page.locator('mark.hit').textContent()).toBe('chợ nổi')
  await page.goBack()
  await page.fill('#search', 'không đâu có')
  await page.waitForSelector('td.empty')
  expect(await page.locator('td.empty').textContent()).toBe('Không có tài liệu nào khớp với điều kiện lọc.')
})

test('what was found most is told, and what could not be read', async () => {
  const { page } = await openPage(three(), {}, { unread: [{ file: 'hong.pdf', why: 'Tệp bị cắt cụt.' }] })
  expect(await page.locator('.unread').textContent()).toContain('hong.pdf: Tệp bị cắt cụt.')
  await page.click('.across summary')
  expect(await page.locator('.across th').allInnerTexts()).toEqual([
    'Tỷ lệ phần trăm',
    'Tổng theo lĩnh vực',
    'Thiếu ngày ban hành'
  ])
})

test('a run without documents says so', async () => {
  const opened = await openPage([])
  expect(await opened.page.locator('td.empty').textContent()).toBe('Chưa có tài liệu nào trong lần chạy này.')
  expectQuiet(opened)
})
