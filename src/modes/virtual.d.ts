// Made by src/workshop/build/casesPlugin.ts from the folders of stories/; library/catalogue.ts says what is in it.
declare module 'virtual:cases' {
  export const cases: unknown
}

// The quick cards, by the same plugin.
declare module 'virtual:deck/zh' {
  export const deck: unknown
}
declare module 'virtual:deck/en' {
  export const deck: unknown
}
declare module 'virtual:maps' {
  export const maps: unknown
}

// What the profile needs of every case, by the same plugin; caseFacts.ts says what is in it.
declare module 'virtual:kinds' {
  export const kinds: unknown
}

// What every case is chosen by; library/evening.ts says what is in it.
declare module 'virtual:playables' {
  export const playables: unknown
}

// The lessons, by the same plugin; library/lessons.ts says what is in it.
declare module 'virtual:lessons' {
  export const lessons: unknown
}
