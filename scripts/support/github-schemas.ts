// What GitHub reads in .github/ besides workflows, as JSON schemas. They hold what is used here: a new key is added with
// its first use, from GitHub's own reference.

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text, minItems: 1 };

const closed = (required: readonly string[], properties: Record<string, object>) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const group = {
  ...closed([], {
    patterns: texts,
    'dependency-type': { enum: ['production', 'development'] },
    'update-types': { type: 'array', items: { enum: ['major', 'minor', 'patch'] }, minItems: 1 },
  }),
  minProperties: 1,
};

const update = {
  ...closed(['package-ecosystem', 'schedule'], {
    'package-ecosystem': { enum: ['npm', 'github-actions'] },
    directory: { type: 'string', pattern: '^/' },
    directories: { type: 'array', items: { type: 'string', pattern: '^/' }, minItems: 1 },
    schedule: closed(['interval'], {
      interval: { enum: ['daily', 'weekly', 'monthly'] },
      day: { enum: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] },
      time: { type: 'string', pattern: '^\\d\\d:\\d\\d$' },
      timezone: text,
    }),
    groups: { type: 'object', additionalProperties: group, minProperties: 1 },
    'commit-message': closed(['prefix'], { prefix: text }),
  }),
  oneOf: [{ required: ['directory'] }, { required: ['directories'] }],
};

export const dependabot = closed(['version', 'updates'], {
  version: { const: 2 },
  updates: { type: 'array', items: update, minItems: 1 },
});

const validations = closed(['required'], { required: { type: 'boolean' } });
// GitHub makes an answer's anchor from it.
const id = { type: 'string', pattern: '^[A-Za-z][\\w-]*$' };

const field = (type: string, required: readonly string[], attributes: Record<string, object>) =>
  closed(['type', 'id', 'attributes'], {
    type: { const: type },
    id,
    attributes: closed(['label', ...required], { label: text, description: text, ...attributes }),
    validations,
  });

const parts = [
  closed(['type', 'attributes'], {
    type: { const: 'markdown' },
    attributes: closed(['value'], { value: text }),
  }),
  field('input', [], { placeholder: text, value: text }),
  field('textarea', [], { placeholder: text, value: text, render: text }),
  field('dropdown', ['options'], {
    options: { ...texts, uniqueItems: true },
    multiple: { type: 'boolean' },
  }),
  field('checkboxes', ['options'], {
    options: {
      type: 'array',
      minItems: 1,
      items: closed(['label'], { label: text, required: { type: 'boolean' } }),
    },
  }),
];

export const issueForm = closed(['name', 'description', 'body'], {
  name: text,
  description: text,
  title: text,
  labels: texts,
  body: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      required: ['type'],
      discriminator: { propertyName: 'type' },
      oneOf: parts,
    },
    // A form that asks nothing is refused.
    contains: { type: 'object', properties: { type: { not: { const: 'markdown' } } } },
  },
});

export const issueConfig = closed(['blank_issues_enabled', 'contact_links'], {
  blank_issues_enabled: { type: 'boolean' },
  contact_links: {
    type: 'array',
    minItems: 1,
    items: closed(['name', 'url', 'about'], {
      name: text,
      url: { type: 'string', pattern: '^https://' },
      about: text,
    }),
  },
});
