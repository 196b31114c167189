/** How many evenings a week has. With fewer cases there is no week. */
export const weekLength = 7
