/** Lists of shares that are part of a longer one: the parts do not make the whole, and nothing is wrong. */
import { expect, test } from 'vitest'
import { createRasoat } from '../../src/index.ts'

const rasoat = createRasoat()
const audited = (line: string) =>
  rasoat.analyse(
    new TextEncoder().encode(
      `ỦY BAN NHÂN DÂN\nHUYỆN AN BÌNH\n\nBÁO CÁO\nTình hình kinh tế tập thể, hợp tác xã năm 2024\n\nI. KẾT QUẢ\n\n${line}\n`
    ),
    'a.txt'
  )

test('shares of one number that the list does not reach', async () => {
  const { findings } = await audited(
    '- Theo lĩnh vực: nông nghiệp 201 HTX (84,5%), tiểu thủ công nghiệp 09 HTX (3,8%), giao thông vận tải 05 HTX (2,1%), quỹ tín dụng nhân dân 12 (5,0%).'
  )
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})
