import type { WeekOnWords } from '../zh/weekOn.ts'

/** The words of a week under way, and of one that is over, in English. */
export const weekOnEn: WeekOnWords = {
  next: {
    go: (day) => `On to ${day}`,
    note: 'You can stop here. Whenever you come back, it goes on with this evening. This week borrows its weather from the whole year: rain tonight, and tomorrow it may snow.',
  },
  over: {
    title: 'The week is over',
    line: 'Seven evenings, all of them behind you. Tomorrow there’s an eight o’clock class again.',
    look: 'Look back on the week',
    anew: 'Another week',
  },
  behind: {
    title: 'This week',
    home: 'Home',
    none: 'This week has not begun. Its first evening is on the home page.',
    soFar: 'You’ve come this far. The other evenings are there whenever you have one free.',
    ended: 'Seven evenings, done. No marks, only what there was to see.',
    evening: (day, title) => `${day} · ${title}`,
    truths: { scam: 'A fraud', genuine: 'Real' },
    came: (truth, ending) => `${truth}: ${ending}`,
    seenTitle: 'The evenings of a fraud',
    noScam:
      'Not one fraud came this week. But nobody knew that beforehand, and you had to think every evening.',
    seen: (met, lit) =>
      lit === met
        ? `${came(met)}. You saw through ${met === 1 ? 'it' : 'all of them'}.`
        : lit === 0
          ? `${came(met)}, not seen through at the time.`
          : `${came(met)}. You saw through ${String(lit)}.`,
    believed: (count) =>
      `${String(count)} of them you took for real at the time. Whoever was at the other end had practised.`,
    helpedTitle: 'The evenings when it was real',
    noGenuine: 'Everything that came this week was a fraud. There are such weeks, though not many.',
    helped: (met, lit) =>
      lit === met
        ? `${came(met)}, and ${met === 1 ? 'it' : 'all of them'} got done.`
        : lit === 0
          ? `${came(met)}, and came to nothing this time.`
          : `${came(met)}, and ${String(lit)} got done.`,
    accused: (count) =>
      `${String(count)} real ${count === 1 ? 'matter' : 'matters'} you took for a fraud at the time. The blow meant for a criminal landed on honest people.`,
    checkedTitle: 'Looking for yourself',
    checked: (count, of) =>
      count === 0
        ? `On none of the ${String(of)} evenings did you settle it by a check of your own. Next time, begin with one call you dial yourself.`
        : `On ${String(count)} of ${String(of)} evenings you settled it by a check of your own. Telling them apart is mostly that.`,
    onTitle: 'What next',
    anewNote: 'The same seven places. You’ll have to see for yourself again who is real.',
    profile: 'My profile',
    checkup: 'Check-up of sixteen',
    certificate: 'Certificate',
  },
}

function came(count: number): string {
  return `${String(count)} came`
}
