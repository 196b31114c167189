// A page by itself, for presentFile.test.ts: it says where it sits, and writes down whom it hears.
import { openChannels } from '../../src/modes/present/channels.ts'

const seat = location.hash === '#desk' ? 'desk' : 'wall'
const heard = document.body.appendChild(document.createElement('output'))
const button = document.body.appendChild(document.createElement('button'))
button.textContent = 'open'
const channels = openChannels('filepair', ({ seat: from }) => {
  heard.textContent = `heard the ${from}`
})
button.addEventListener('click', () => {
  const wall = window.open(`${location.href.replace(/#.*/, '')}#wall`)
  if (wall !== null) channels.expect(wall)
})
setInterval(() => channels.say({ from: seat, seat, say: 'here', asks: false }), 100)
