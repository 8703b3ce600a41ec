/** What time it is, in milliseconds. A test or a server that renders for another day sets it. */
export const clock = { now: (): number => Date.now() };
