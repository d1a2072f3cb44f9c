/** Members, workers and managers in the words of many drafters. */
import { describe, test } from 'vitest'
import { expectFacts, findIn } from './finding.ts'

type Case = [sentence: string, ...facts: string[]]
const check = (sentence: string, ...facts: string[]) => expectFacts(findIn(sentence), facts)

describe('members', () => {
  test.each<Case>([
    [
      'Tổng số thành viên HTX là 12.450 người, trong đó thành viên mới kết nạp 320 người.',
      'members.total HTX 12450 người',
      'members.new HTX 320 người'
    ],
    ['Các HTX thu hút 5.600 xã viên tham gia.', 'members.total HTX 5600'],
    ['Trong kỳ có 45 thành viên xin ra khỏi HTX.', 'members.left HTX 45'],
    ['Số thành viên: 12.300.', 'members.total HTX 12300 người'],
    ['Trong năm các HTX kết nạp mới 130 thành viên.', 'members.new HTX 130'],
    ['THT có 3.150 tổ viên.', 'members.total THT 3150'],
    ['Các quỹ tín dụng nhân dân có 6.400 thành viên.', 'members.total QTDND/credit 6400'],
    ['Toàn huyện có 36,508 thành viên HTX.', 'members.total HTX 36508'],
    ['Tổng số thành viên của các HTX nông nghiệp là 1.250 thành viên.', 'members.total HTX/agriculture 1250']
  ])('%s', check)
})

describe('workers', () => {
  test.each<Case>([
    [
      'Tổng số lao động thường xuyên trong các HTX 2.130 người, trong đó lao động là thành viên 1.480 người.',
      'labour.total HTX 2130 người',
      'labour.members HTX 1480 người'
    ],
    ['Các HTX giải quyết việc làm cho 860 lao động.', 'labour.total HTX 860'],
    ['Số lao động thường xuyên mới là 95 người.', 'labour.new HTX 95'],
    ['Số lao động: 4.100.', 'labour.total HTX 4100'],
    ['HTX sử dụng khoảng 630 lao động thường xuyên.', 'labour.total HTX approx 630']
  ])('%s', check)
})

describe('managers and their training', () => {
  test.each<Case>([
    [
      'Đội ngũ cán bộ quản lý HTX có 186 người, trong đó trình độ đại học, cao đẳng 42 người, trung cấp 58 người, sơ cấp 30 người, chưa qua đào tạo 56 người.',
      'managers.total HTX 186',
      'managers.college HTX 42',
      'managers.intermediate HTX 58',
      'managers.primary HTX 30',
      'managers.untrained HTX 56'
    ],
    [
      'Tổng số cán bộ quản lý hợp tác xã: 186 người; đạt trình độ sơ, trung cấp: 88 người.',
      'managers.total HTX 186',
      'managers.primaryIntermediate HTX 88'
    ],
    [
      'Trình độ cán bộ quản lý: đại học 25 người (chiếm 13%), chưa qua đào tạo 103 người (55%).',
      'managers.college HTX 25',
      'share.managers.college HTX 13',
      'managers.untrained HTX 103',
      'share.managers.untrained HTX 55'
    ],
    ['Bồi dưỡng, tập huấn cho 240 cán bộ quản lý HTX.', 'managers.trained HTX 240'],
    ['Tỷ lệ cán bộ quản lý HTX có trình độ trung cấp trở lên đạt 40%.', 'share.managers.intermediatePlus HTX 40']
  ])('%s', check)
})

describe('in one breath', () => {
  test.each<Case>([
    [
      '- HTX nông nghiệp: 30 HTX, 1.500 thành viên, 400 lao động, doanh thu bình quân 1.100 triệu đồng, thu nhập bình quân 4,5 triệu đồng/tháng.',
      'organizations.total HTX/agriculture 30',
      'members.total HTX/agriculture 1500',
      'labour.total HTX/agriculture 400',
      'revenue.average HTX/agriculture 1100',
      'income.average HTX/agriculture 4.5'
    ],
    [
      'Tổng số thành viên tổ hợp tác: 1.200; lao động: 1.350; doanh thu bình quân: 85 triệu đồng/tổ/năm; thu nhập: 3,5 triệu đồng/tháng.',
      'members.total THT 1200',
      'labour.total THT 1350',
      'revenue.average THT 85',
      'income.average THT 3.5'
    ],
    [
      '- Tổng số cán bộ quản lý: 188 người. Trong đó có 42 người trình độ đại học (22,3%), 96 người trình độ sơ cấp, trung cấp (51,1%).',
      'managers.total HTX 188',
      'managers.college HTX 42',
      'share.managers.college HTX 22.3',
      'managers.primaryIntermediate HTX 96',
      'share.managers.primaryIntermediate HTX 51.1'
    ]
  ])('%s', check)
})

describe('means are no totals', () => {
  test.each<Case>([
    ['Bình quân mỗi HTX có 35 thành viên.', 'other HTX 35'],
    ['Có 1.980 thành viên, bình quân 44 thành viên/HTX.', 'members.total HTX 1980', 'other HTX 44'],
    ['Mỗi HTX bình quân có 12 lao động thường xuyên.', 'other HTX 12']
  ])('%s', check)
})

describe('done of planned', () => {
  test.each<Case>([
    ['Kết nạp 2.570 thành viên/2.600 thành viên.', 'members.new HTX 2570 actual', 'members.new HTX 2600 plan']
  ])('%s', check)
})

describe('differences', () => {
  test.each<Case>([
    [
      'Tổng số thành viên của các HTX là 1.900 người, tăng 120 người so với năm 2023.',
      'members.total HTX 1900 actual',
      'members.total HTX 120 change'
    ],
    [
      'Các HTX có 620 lao động thường xuyên, giảm 15 lao động so với cùng kỳ.',
      'labour.total HTX 620 actual',
      'labour.total HTX -15 change'
    ]
  ])('%s', check)
})

describe('people of others', () => {
  test.each<Case>([
    ['Kết nạp 15 đảng viên.'],
    ['Trường trung cấp nghề tuyển 200 học sinh.'],
    ['Xã có 9 thôn, 2.340 hộ, 9.870 nhân khẩu.'],
    ['Đào tạo nghề cho 300 lao động nông thôn theo Đề án 1956.'],
    ['Cuộc họp có 12 thành viên Ban Chỉ đạo dự.']
  ])('%s', check)
})
