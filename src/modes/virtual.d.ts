// Made by src/workshop/casesPlugin.ts from the folders of stories/; catalogue.ts says what is in it.
declare module 'virtual:cases' {
  export const cases: unknown
}
