// Made by src/workshop/casesPlugin.ts from the folders of stories/.
declare module 'virtual:cases' {
  export const cases: readonly import('./catalogue.ts').CaseEntry[]
}
