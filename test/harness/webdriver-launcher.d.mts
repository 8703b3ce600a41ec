/** What the driver does for a key, or for several at once: "Shift+Tab". */
export function keyActions(keys: string): object[];
