import { type Language, textIn } from '../../src/language.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import type { AllocationAnswer } from '../../src/poll/allocation.ts'
import { type Answer, type Poll, type SettingsOf, showsUnread } from '../../src/poll/poll.ts'
import type { Option } from '../../src/poll/options.ts'
import { recognitions } from '../../src/recognition.ts'
import type { RatingsAnswer } from '../../src/poll/ratings.ts'
import type { ChoiceSetInput, Element, TextInput } from './adaptive-card.ts'
import { quiet, text } from './elements.ts'

interface View {
  t: Messages
  language: Language
}

type Choice = ChoiceSetInput['choices'][number]

/** More places than this to put options in are for the tab, where they can be moved about. */
const mostPlaces = 5

/** Can the poll be answered on a card? */
export function fitsOnCard(poll: Poll): boolean {
  return poll.kind !== 'ranking' || poll.mostRanked <= mostPlaces
}

/** The inputs of one person's answer; `card-input.ts` reads them by their ids. */
export function ballot(poll: Poll, view: View, own?: Answer): Element[] {
  const { t, language } = view
  const help = poll.help ? [text(textIn(poll.help, language))] : []
  if (!fitsOnCard(poll)) return [...help, text(t.chat.poll.answerInTab)]
  return [...help, ...inputs(poll, view, own)]
}

/** What can be chosen, in words. */
function optionsOf(poll: Poll, { t, language }: View): Choice[] {
  if (poll.kind === 'recognition') {
    return recognitions.map((id) => ({ title: t.poll.recognition[id], value: id }))
  }
  return 'options' in poll ? choicesFrom(poll.options, language) : []
}

function inputs(poll: Poll, view: View, own: Answer | undefined): Element[] {
  const { t, language } = view
  switch (poll.kind) {
    case 'recognition':
      return [choices(poll, view, own), ...remark(poll, t, own)]
    case 'choice':
      return [choices(poll, view, own)]
    case 'scale': {
      const ends = t.chat.poll.ends(
        textIn(poll.low, language),
        poll.points,
        textIn(poll.high, language),
      )
      const rows = poll.statements.map(({ id, label }) => ({ id, label: textIn(label, language) }))
      return [quiet(ends), ...ratings(rows, poll, view, own)]
    }
    case 'polarity': {
      const rows = poll.rows.map(({ id, left, right }) => ({
        id,
        label: `1 ${textIn(left, language)} ↔ ${poll.points} ${textIn(right, language)}`,
      }))
      return ratings(rows, poll, view, own)
    }
    case 'ranking':
      return places(poll, view, own)
    case 'allocation':
      return shares(poll, view, own)
    case 'words':
      return [...wordInputs(poll.mostWords, t, own), quiet(nameNobody(poll, t))]
    case 'openText': {
      const written = own && 'text' in own ? own.text : undefined
      const input = textInput('text', t.chat.poll.yourChoice, poll.longest, written)
      const errorMessage = t.chat.poll.missing.openText
      return [
        { ...input, isMultiline: true, isRequired: true, errorMessage },
        quiet(nameNobody(poll, t)),
      ]
    }
  }
}

function choices(
  poll: Poll & { kind: 'recognition' | 'choice' },
  view: View,
  own: Answer | undefined,
): ChoiceSetInput {
  const { t } = view
  const most = poll.kind === 'choice' ? poll.mostChoices : 1
  const unsure = poll.kind === 'choice' && poll.mayBeUnsure ? [unsureChoice(t)] : []
  return {
    type: 'Input.ChoiceSet',
    id: poll.kind === 'choice' ? 'optionIds' : 'recognition',
    label: t.chat.poll.yourChoice,
    style: 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: most > 1 ? t.chat.poll.chooseUpTo(most) : t.chat.poll.chooseOne,
    isMultiSelect: most > 1,
    choices: [...optionsOf(poll, view), ...unsure],
    ...(own && { value: chosenIn(own).join(',') }),
  }
}

function remark(poll: Poll, t: Messages, own: Answer | undefined): Element[] {
  const written = own && 'remark' in own ? own.remark : undefined
  const input = textInput('remark', t.poll.surprise, 1000, written)
  return [
    { ...input, isMultiline: true, placeholder: t.chat.poll.remarkHint },
    quiet(nameNobody(poll, t)),
  ]
}

/** What stands at every box that people write an answer in. */
function nameNobody(poll: Poll, t: Messages): string {
  return showsUnread(poll) ? `${t.poll.nameNobody} ${t.poll.showsUnread}` : t.poll.nameNobody
}

function ratings(
  rows: { id: string; label: string }[],
  { points, mayBeUnsure }: Pick<SettingsOf<'scale'>, 'points' | 'mayBeUnsure'>,
  { t }: View,
  own: Answer | undefined,
): Element[] {
  const given: RatingsAnswer['ratings'] = own && 'ratings' in own ? own.ratings : {}
  const upTo = Array.from({ length: points }, (_, index) => String(index + 1))
  const possible = upTo.map((value) => ({ title: value, value }))
  if (mayBeUnsure) possible.push({ title: t.poll.recognition.unsure, value: 'unsure' })
  return rows.map(({ id, label }) => ({
    ...compact(`rating:${id}`, label, possible),
    ...(given[id] && { value: String(given[id]) }),
  }))
}

function places(poll: SettingsOf<'ranking'>, { t, language }: View, own?: Answer): Element[] {
  const ranked = own && 'ranking' in own ? own.ranking : []
  const options = choicesFrom(poll.options, language)
  const isUnsure = own && 'unsure' in own
  return Array.from({ length: poll.mostRanked }, (_, index) => {
    const possible = index === 0 && poll.mayBeUnsure ? [...options, unsureChoice(t)] : options
    const value = index === 0 && isUnsure ? '?' : ranked[index]
    return {
      ...compact(`place:${index}`, t.chat.poll.place(index + 1), possible),
      ...(value && { value }),
    }
  })
}

function shares(poll: SettingsOf<'allocation'>, { t, language }: View, own?: Answer): Element[] {
  const given: AllocationAnswer['shares'] = own && 'shares' in own ? own.shares : {}
  const isUnsure = own !== undefined && 'unsure' in own
  const inputs = poll.options.map(({ id, label }): Element => ({
    type: 'Input.Number',
    id: `share:${id}`,
    label: textIn(label, language),
    min: 0,
    max: 100,
    ...(given[id] !== undefined && { value: given[id] }),
  }))
  const unsure: Element[] = poll.mayBeUnsure
    ? [
        {
          type: 'Input.ChoiceSet',
          id: 'unsure',
          label: t.chat.poll.orElse,
          style: 'expanded',
          wrap: true,
          isMultiSelect: true,
          choices: [unsureChoice(t)],
          ...(isUnsure && { value: '?' }),
        },
      ]
    : []
  return [text(t.chat.poll.divide), ...inputs, ...unsure]
}

function wordInputs(most: number, t: Messages, own: Answer | undefined): Element[] {
  const written = own && 'words' in own ? own.words : []
  return Array.from({ length: most }, (_, index) =>
    textInput(`word:${index}`, t.chat.poll.word(index + 1), 40, written[index]),
  )
}

function textInput(id: string, label: string, maxLength: number, value?: string): TextInput {
  return { type: 'Input.Text', id, label, maxLength, ...(value && { value }) }
}

function compact(id: string, label: string, possible: Choice[]): ChoiceSetInput {
  return { type: 'Input.ChoiceSet', id, label, style: 'compact', wrap: true, choices: possible }
}

function choicesFrom(options: Option[], language: Language): Choice[] {
  return options.map(({ id, label }) => ({ title: textIn(label, language), value: id }))
}

function unsureChoice(t: Messages): Choice {
  return { title: t.poll.recognition.unsure, value: '?' }
}

function chosenIn(answer: Answer): string[] {
  if ('recognition' in answer) return [answer.recognition]
  if ('unsure' in answer) return ['?']
  return 'optionIds' in answer ? answer.optionIds : []
}
