// Made by casesPlugin.ts from readWorld(); its day is the build's, not today.
declare module 'virtual:world' {
  export const world: unknown
}
