/** A key of an object, or the fallback when the name is not one: attribute values come from anywhere. */
export const oneOf = <Key extends string>(
  of: Readonly<Record<Key, unknown>>,
  name: string,
  fallback: Key,
): Key => (Object.hasOwn(of, name) ? (name as Key) : fallback);
