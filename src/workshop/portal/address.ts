/** Stands for the address of the build until a page's script knows it. */
export const addressMark = 'https://HOST/'
