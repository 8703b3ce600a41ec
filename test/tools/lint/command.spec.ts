import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect } from 'chai';
import { runCommand } from '../../../src/tools/command-line.js';
import { lintCommand } from '../../../src/tools/lint/command.js';

const run = async (cwd: string, ...args: string[]) => {
  let [output, complaint] = ['', ''];
  const status = await runCommand((ways) => lintCommand({ ...ways, cwd }), args, {
    out: (text) => (output += text),
    err: (text) => (complaint += text),
  });
  return { status, output, complaint };
};

// What SARIF 2.1.0 asks of each part that is written here, and the values that it allows.
const text = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                properties: {
                  rules: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: {
                        shortDescription: text,
                        help: text,
                        helpUri: { type: 'string', pattern: '^https://' },
                        defaultConfiguration: { type: 'object', properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['message', 'ruleId', 'ruleIndex', 'level', 'locations'],
              properties: {
                message: text,
                level,
                ruleIndex: { type: 'integer', minimum: 0 },
                locations: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation', 'region'],
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            required: ['uri'],
                            properties: { uri: { type: 'string', pattern: '^[^ ]+$' } },
                          },
                          region: {
                            type: 'object',
                            required: ['startLine'],
                            properties: { startLine: { type: 'integer', minimum: 1 } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
      }[];
    }[];
  }[];
}

describe('lint', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netsafe-lint-'));
    await mkdir(join(folder, 'releases'));
    const head = '---\ntitle: A title\nforce: Example Police\n---\n\n';
    await writeFile(join(folder, 'releases', 'a bad.md'), `${head}Child porn was found.\n`);
    await writeFile(
      join(folder, 'releases', 'b.html'),
      '<p>One\n</p><p><a href="/a">Click here</a></p>',
    );
    await writeFile(join(folder, 'releases', 'c.png'), 'no text');
    await writeFile(join(folder, 'good.md'), `${head}The campaign begins on 8 May 2026.\n`);
    await writeFile(join(folder, 'warned.md'), `${head}It began on 08/05/17.\n`);
    await writeFile(join(folder, 'empty.md'), '');
  });
  after(() => rm(folder, { recursive: true }));

  it('reads a folder, and tells each finding on a line of its own', async () => {
    const { status, output, complaint } = await run(folder, 'releases');
    expect(output).to.equal(
      'releases/a bad.md:6: error term-images “Child porn” – write “child sexual abuse images”\n' +
        'releases/b.html:2: warning link-text “Click here” – say where the link leads, such as “Get help to stop”\n',
    );
    expect(complaint).to.equal('2 files: 1 error, 1 warning, 0 notes.\n');
    expect(status).to.equal(1);
  });

  it('ends with status 0 below the level that is asked for', async () => {
    expect(await run(folder, 'good.md')).to.include({ status: 0, output: '' });
    expect((await run(folder, 'warned.md')).status).to.equal(0);
    expect((await run(folder, 'warned.md', '--fail-on', 'warning')).status).to.equal(1);
  });

  it('tells a machine', async () => {
    const { output } = await run(folder, 'releases', '--format', 'json');
    const { files, counts } = JSON.parse(output) as {
      files: { file: string; findings: { rule: string; line: number; words: string }[] }[];
      counts: object;
    };
    expect(counts).to.deep.equal({ error: 1, warning: 1, info: 0 });
    expect(files[0]?.findings[0]).to.include({ rule: 'term-images', line: 6, words: 'Child porn' });
  });

  it('writes SARIF, in which every finding names its rule and its place', async () => {
    const { output } = await run(folder, 'releases', '--format', 'sarif');
    const log = JSON.parse(output) as Sarif;
    const validate = new Ajv({ strict: false }).compile(SARIF);
    expect(validate(log), JSON.stringify(validate.errors)).to.equal(true);
    const [{ tool, results }] = log.runs as [Sarif['runs'][0]];
    expect(results).to.have.length(2);
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules[ruleIndex]?.id).to.equal(ruleId);
    expect(results[0]?.locations[0]?.physicalLocation).to.deep.include({
      artifactLocation: { uri: 'releases/a%20bad.md' },
    });
  });

  it('says in one sentence what cannot be read, and reads the rest', async () => {
    const none = await run(folder, 'none.md');
    expect(none).to.deep.equal({
      status: 2,
      output: '',
      complaint: 'none.md does not exist. Check the name and the folder.\n',
    });
    expect((await run(folder, 'empty.md')).complaint).to.match(
      /^empty\.md:1: The file is empty\.\n$/,
    );
    const some = await run(folder, 'empty.md', 'releases/a bad.md');
    expect(some.output).to.include('term-images');
    expect(some.complaint).to.include('empty.md:1: The file is empty.\n');
    expect(some.status).to.equal(2);
    expect((await run(folder)).status).to.equal(2);
  });
});
