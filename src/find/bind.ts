/**
 * Binding: which indicator, subject and sector a number of a clause belongs to. A number is bound by the words of its
 * own clause first, then by the figure that it is a part of, then by the items and headings above it.
 */

import { bindMoney } from './bind-money.ts'
import { bindBare, bindNoun } from './bind-nouns.ts'
import { bindOrganizations } from './bind-organizations.ts'
import { bindPeople } from './bind-people.ts'
import { bindPercent } from './bind-percent.ts'
import type { BindInput, Bound } from './binding.ts'

export function bind(input: BindInput): Bound | null {
  const { unit } = input.clause.quantity
  switch (unit.family) {
    case 'count':
      return bindOrganizations(input)
    case 'people':
      return bindPeople(input)
    case 'money':
      return bindMoney(input)
    case 'percent':
      return bindPercent(input)
    case 'noun':
      return bindNoun(input)
    case 'none':
      return bindBare(input)
  }
}
