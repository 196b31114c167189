/** Where failed browser tests leave what was seen; kept out of the repository, emptied by `npm test`. */
export const evidenceFolder = 'failures'
