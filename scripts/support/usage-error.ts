/** A mistake of the person who runs a command: told in one line, with what to write instead, and without a stack. */
export class UsageError extends Error {}
