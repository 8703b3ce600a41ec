/** An attribute, as the manifest has it. */
export interface Attribute {
  name: string;
  type?: { text: string };
  default?: string;
  description?: string;
  /** What to write instead of a name that still works. */
  deprecated?: string;
}

/** The values that an attribute takes, where they are a choice. */
export const valuesOf = ({ type }: Attribute): string[] | undefined => {
  const all = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value!);
  // None is what an attribute says that is left out.
  const values = all.filter(Boolean);
  return values.length > 0 ? values : undefined;
};

export const typeOf = ({ type }: Attribute): string => type?.text ?? 'string';

/** The attributes to offer: not those that were renamed. */
export const todaysOf = (attributes: readonly Attribute[] = []): Attribute[] =>
  attributes.filter(({ deprecated }) => deprecated === undefined);
