/** Some of what is asked alike: with a change one in so many, others from turn to turn; each night all. For tests in Node. */
export const some = <T>(
  all: readonly T[],
  oneIn: number,
  turn = 0,
  isWhole = Boolean(process.env.NIGHTLY),
): readonly T[] => (isWhole ? all : all.filter((_, at) => at % oneIn === turn % oneIn));
