import type { SinceThenWords } from '../zh/sinceThen.ts'

/** What the one beside you has done since, in English. */
export const sinceThenEn: SinceThenWords = {
  safe: [
    'Zhou told the canteen about last night all day. By evening the one who did it was Zhou.',
    'Zhou acted out last night for the room next door, both parts, and came back with a bag of seeds.',
    'Zhou says to wake him the next time. He wants a seat in the front row.',
  ],
  near: [
    'Zhou brought two cups of soy milk and no questions. The second was half price, he says.',
    'That was close, last night. Zhou has changed all three of his passwords and forgotten two.',
    'A note on your desk this morning: “Nearly is still not.” It’s Zhou’s writing.',
  ],
  lost: [
    'Zhou was up before you. There are two flasks of hot water, and he has asked nothing.',
    'Zhou has played no songs today. At noon he says there’s braised pork in the canteen, come on.',
    'Zhou has turned the sound of his game off. Now and then he looks over at you.',
  ],
  helped: [
    'Zhou says last night was well done, and dinner is on him. Dinner is half his noodles.',
    'Zhou saw you get something done and wanted to, too. He topped up his shower card.',
    'Zhou gives last night full marks: he had no hand in it at all.',
  ],
  missed: [
    'Zhou hasn’t mentioned what came to nothing last night. He has wiped your lamp.',
    'Zhou says he couldn’t have told either, last night. Then he stood on the balcony for a while.',
    'Zhou says not being sure is nothing to mind. For a takeaway he reads the door number three times.',
  ],
  lucky: [
    'Zhou says you were lucky last night. He has put a question mark on the calendar for you.',
    'Zhou thinks of last night again: “And if they hadn’t been honest?” Then he has nothing to say himself.',
    'There’s one more question mark on the calendar. Zhou has gone over it in ink.',
  ],
}
