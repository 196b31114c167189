/** The three vows of the campaign, in its order. */
export const vowIds = ['guard', 'refuse', 'stand'] as const
export type VowId = (typeof vowIds)[number]
