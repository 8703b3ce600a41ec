/**
 * Options that are just what they say: a script of the page may have put properties on `Object.prototype`, and every
 * option that is not given would be found there.
 */
export const own = <Options extends object>(options: Options): Options =>
  Object.assign(Object.create(null), options) as Options;
