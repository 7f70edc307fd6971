import './theme.css'
import './room.css'
import './room-bar.css'
import './teams-window.css'
import './avatar.css'
import './app-pane.css'
import './chat.css'
import './card.css'
import './chooser.css'
import { messagesIn } from '../../i18n/messages.ts'
import { currentAddress } from './address.ts'
import { chooser } from './chooser.ts'
import { applyTheme } from './room-bar.ts'
import { listPeople } from './room-client.ts'
import { openRoomWindow } from './room-window.ts'

const { as, language } = currentAddress()
const t = messagesIn(language)
document.documentElement.lang = language
document.title = `TillKom – ${t.room.title}`
applyTheme()

const people = await listPeople()
const person = people.find(({ id }) => id === as)
document.body.append(person ? await openRoomWindow(person, t) : chooser(people, t))
