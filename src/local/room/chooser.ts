import type { Messages } from '../../i18n/messages.ts'
import type { PersonChoice } from '../api/answers.ts'
import { hrefWith } from './address.ts'
import { avatar } from './avatar.ts'
import { element } from './element.ts'
import { roomBar } from './room-bar.ts'

const shownAtFirst = 4

/** The first page: who one would like to be. */
export function chooser(people: PersonChoice[], t: Messages): HTMLElement {
  const words = t.room.chooser
  const results = element('div', { class: 'groups' })
  const count = element('p', { class: 'hidden-text', role: 'status' })
  const search = element('input', {
    type: 'search',
    id: 'search',
    placeholder: words.search,
    'aria-label': words.search,
    autocomplete: 'off',
    oninput: () => show(search.value.trim().toLowerCase()),
  })

  function show(wanted: string): void {
    const found = people.filter(({ name, unitName }) =>
      `${name} ${unitName ?? ''}`.toLowerCase().includes(wanted),
    )
    count.textContent = wanted ? words.found(found.length) : ''
    results.replaceChildren(...groupsOf(found, wanted !== '', t))
    if (found.length === 0) results.append(element('p', { class: 'empty' }, words.nobody))
  }

  show('')
  const suggested = people.find(({ roles }) => roles.includes('facilitator'))
  return element(
    'div',
    { class: 'chooser-page' },
    roomBar(t),
    element(
      'main',
      { class: 'chooser' },
      element('h1', {}, words.heading),
      element('p', { class: 'intro' }, words.intro),
      suggested && suggestion(suggested, t),
      search,
      count,
      results,
    ),
  )
}

function suggestion(person: PersonChoice, t: Messages): HTMLElement {
  const words = t.room.chooser
  return element(
    'section',
    { class: 'suggestion', 'aria-labelledby': 'start-here' },
    element('h2', { id: 'start-here' }, words.startHere),
    element('p', {}, words.startHint),
    element(
      'a',
      { class: 'primary', href: hrefWith({ as: person.id }) },
      words.startAs(person.name),
    ),
  )
}

function groupsOf(people: PersonChoice[], isSearch: boolean, t: Messages): HTMLElement[] {
  const staff = people.filter(({ unitId }) => unitId === null).sort(byRole)
  const units = [...new Set(people.flatMap(({ unitName }) => unitName ?? []))]
  const ofUnit = (name: string) => people.filter(({ unitName }) => unitName === name).sort(byRole)
  return [
    ...(staff.length > 0 ? [group(t.room.chooser.staff, staff, true, t)] : []),
    ...units.map((name) => group(name, ofUnit(name), isSearch, t)),
  ]
}

function group(name: string, people: PersonChoice[], isWhole: boolean, t: Messages): HTMLElement {
  const list = element('ul', {})
  const show = (shown: PersonChoice[]) =>
    list.replaceChildren(...shown.map((person) => personRow(person, t)))
  show(isWhole ? people : people.slice(0, shownAtFirst))
  const isShort = isWhole || people.length <= shownAtFirst
  const more = element(
    'button',
    {
      type: 'button',
      class: 'more',
      onclick: () => {
        show(people)
        more.remove()
        list.querySelectorAll('a')[shownAtFirst]?.focus()
      },
    },
    t.room.chooser.showAll(people.length),
  )
  return element('section', { class: 'group' }, element('h2', {}, name), list, !isShort && more)
}

function personRow({ id, name, roles }: PersonChoice, t: Messages): HTMLElement {
  return element(
    'li',
    {},
    element(
      'a',
      { class: 'person', href: hrefWith({ as: id }) },
      avatar(name),
      element(
        'span',
        {},
        element('span', { class: 'person-name' }, name),
        element('small', {}, roles.map((role) => t.room.role[role]).join(', ')),
      ),
    ),
  )
}

const order = ['lead', 'facilitator', 'researcher', 'contact', 'member']

function byRole(one: PersonChoice, other: PersonChoice): number {
  return rank(one) - rank(other) || one.name.localeCompare(other.name, 'sv')
}

function rank({ roles }: PersonChoice): number {
  return Math.min(...roles.map((role) => order.indexOf(role)))
}
