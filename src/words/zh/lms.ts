/** What is said of the learning platform that a case is played in. */
export const lmsZh = {
  notSaved:
    '这次的结果还没能存进学习平台，先留在这台设备上了。可以接着玩；下次从平台打开，会再补存。',
  notSavedHere: '这次的结果还没能存进学习平台。可以接着玩，先别关这一页，会再试。',
  silent: '没有连上学习平台：可以玩，但这次的结果不会记到平台上。',
  over: '平台上的这一次已经结束。可以接着玩；要记到平台上，请从平台重新打开。',
  storeNotSaved:
    '这次的结果还没能送到学校的记录库，先留在这台设备上了。可以接着玩；下次打开，会再补送。',
  storeNotSavedHere: '这次的结果还没能送到学校的记录库。可以接着玩，先别关这一页，会再试。',
  looksOnly: '这是回看：在这里做的，不会记到学习平台上。',
}

export type LmsWords = typeof lmsZh
