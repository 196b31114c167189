import type { SinceThenWords } from '../zh/sinceThen.ts'

/** What the one beside you has done since, in English. */
export const sinceThenEn: SinceThenWords = {
  safe: [
    'Zhou told the canteen about last night all day. By evening he was the hero of it.',
    'Zhou acted out last night next door, both parts. It earned him a bag of seeds.',
    'Zhou says to wake him next time. He wants a front-row seat.',
  ],
  near: [
    'Zhou brought two cups of soy milk and no questions. The second was half price, he says.',
    'Close, last night. Zhou changed all three passwords, and forgot two.',
    'A note on your desk, in Zhou’s writing: “Nearly means it didn’t.”',
  ],
  lost: [
    'Zhou was up before you. There are two flasks of hot water, and he has asked nothing.',
    'No songs from Zhou today. At noon: there’s braised pork, come on.',
    'Zhou has turned his game’s sound off. Now and then he looks over.',
  ],
  helped: [
    'Zhou says last night was well done, and dinner is on him. Dinner is half his noodles.',
    'Watching you, Zhou wanted to get something done too. He topped up his shower card.',
    'Zhou gives last night full marks, because he had no hand in it.',
  ],
  missed: [
    'Zhou hasn’t mentioned what came to nothing last night. He has wiped your lamp.',
    'Zhou says he couldn’t have told either, and goes out on the balcony a while.',
    'Zhou says there’s no shame in not being sure. He checks a door number three times.',
  ],
  lucky: [
    'Zhou says you were lucky last night. He has put a question mark on the calendar for you.',
    'Zhou is back on last night: “And if they hadn’t been honest?” Then he goes quiet.',
    'One more question mark on the calendar. Zhou has gone over it in ink.',
  ],
}
