/** The same in both languages, on one line: a writer reads Chinese, and may work with who does not. */
export const inBoth = (zh: string, en: string) => `${zh} · ${en}`
