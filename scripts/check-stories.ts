// Opens every story of the built Storybook in Chromium and Firefox, in both colour schemes and both
// languages, and fails on whatever axe, the console, the network or the layout has against it.
// Every story counts: there is no way to opt out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type RuleObject, type RunOptions } from 'axe-core';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { LAUNCH, type DrivenEngine } from '../test/support/launch.js';
import { TestServer } from '../test/support/server.js';

const STORYBOOK = 'storybook-static';
const RESULTS = 'node_modules/.cache/netsafe/stories.json';
const INSPECTOR = 'test/support/story-inspector.js';
const SCHEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'cy'];
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
// All settings of one story together; most need a second.
const STORY_TIMEOUT = 60_000;

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Off by default in axe, though it is WCAG 2.2 AA.
const ALWAYS_ON: RuleObject = { 'target-size': { enabled: true } };
const OFF = { enabled: false };
// What a whole page must have, and a component on its own cannot.
const PAGE_RULES: RuleObject = {
  // A component is put into a landmark by its page.
  region: OFF,
  'landmark-one-main': OFF,
  // The way past repeated blocks is the page's.
  bypass: OFF,
  'skip-link': OFF,
  // A component's headings stand under the page's.
  'page-has-heading-one': OFF,
  // The title in the story's frame is Storybook's own.
  'document-title': OFF,
};

interface Story {
  id: string;
  title: string;
  name: string;
}

interface Problem {
  what: string;
  where?: string;
}

interface Failure extends Problem {
  engine: string;
  story: string;
  setting: string;
}

interface Totals {
  passed: number;
  failed: number;
}

interface Violation {
  id: string;
  help: string;
  where: string[];
}

interface Overflow {
  scrollWidth: number;
  clientWidth: number;
  where: string[];
}

interface StoryInspector {
  show(storyId: string): Promise<string[]>;
  setGlobals(storyId: string, globals: Record<string, string>): Promise<string[]>;
  findUndefined(): string[];
  showsComponent(): boolean;
  findOverflow(): Overflow | undefined;
  findViolations(options: RunOptions): Promise<Violation[]>;
}

declare global {
  var storyInspector: StoryInspector;
}

/** One engine's walk through all stories. */
class StoryWalk {
  readonly totals: Totals = { passed: 0, failed: 0 };
  readonly failures: Failure[] = [];
  readonly #heard: Problem[] = [];
  #browser!: Browser;
  #page!: Page;

  constructor(
    private readonly engine: string,
    private readonly options: LaunchOptions,
    private readonly address: string,
    private readonly sources: string[],
  ) {}

  async run(stories: Story[]): Promise<void> {
    const [first] = stories;
    if (!first) return;
    await this.#open(first);
    for (const [index, story] of stories.entries()) {
      await withTimeout(this.#visit(story), STORY_TIMEOUT).catch(async (error: unknown) => {
        // A story that hangs or leaves its page is one failure; the others get a new browser.
        this.#report(story, 'all settings', [thrown(messageOf(error))]);
        this.#kill();
        await this.#open(first);
      });
      if ((index + 1) % 10 === 0 || index + 1 === stories.length) {
        console.log(`${this.engine}: ${index + 1} of ${stories.length} stories`);
      }
    }
    await withTimeout(this.#browser.close(), 5000).catch(() => this.#kill());
  }

  // A browser with a hanging page does not always answer when it is asked to close.
  #kill(): void {
    this.#browser.process()?.kill('SIGKILL');
  }

  async #open(story: Story): Promise<void> {
    this.#browser = await puppeteer.launch(this.options);
    this.#page = await this.#browser.newPage();
    this.#listen(this.#page);
    if (this.engine === 'chromium') {
      // Half a transition has colours that no one will see, and axe would measure them.
      await this.#page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    }
    await this.#page.setViewport(WIDE);
    // The accessibility add-on would run an axe of its own at the same time.
    const query = `id=${story.id}&viewMode=story&globals=a11y.manual:!true`;
    await this.#page.goto(`${this.address}/iframe.html?${query}`);
    await this.#page.waitForFunction(
      `['finished', 'errored'].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase)`,
      { timeout: 30_000 },
    );
    for (const source of this.sources) await this.#page.evaluate(source);
    // The first story is shown once more, from the start, like all others.
    this.#heard.length = 0;
  }

  #listen(page: Page): void {
    const hear = (what: string, where?: string) => {
      if (page === this.#page) this.#heard.push({ what, ...(where && { where }) });
    };
    page.on('console', (message) => {
      if (message.type() === 'error')
        hear(`console error: ${message.text()}`, message.location().url);
    });
    page.on('pageerror', (error) => hear(`uncaught: ${messageOf(error)}`));
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${this.address}/`)) {
        hear('request to another host', request.url());
      }
    });
    page.on('requestfailed', (request) =>
      hear(`request failed: ${request.failure()?.errorText ?? ''}`, request.url()),
    );
    page.on('response', (response) => {
      if (response.status() >= 400) hear(`request answered ${response.status()}`, response.url());
    });
  }

  async #visit(story: Story): Promise<void> {
    const { id } = story;
    let problems = (await this.#page.evaluate((id) => storyInspector.show(id), id)).map(thrown);
    for (const lang of LANGUAGES) {
      for (const scheme of SCHEMES) {
        problems.push(...(await this.#set(id, { lang, scheme })), ...(await this.#look(story)));
        this.#report(story, `${scheme}, ${lang}`, problems);
        problems = [];
      }
      if (this.engine === 'chromium') {
        this.#report(story, `320 px, ${lang}`, await this.#lookNarrow());
      }
    }
  }

  async #set(id: string, globals: Record<string, string>): Promise<Problem[]> {
    const messages = await this.#page.evaluate(
      (id, globals) => storyInspector.setGlobals(id, globals),
      id,
      globals,
    );
    return messages.map(thrown);
  }

  async #look(story: Story): Promise<Problem[]> {
    const isPage = story.id.startsWith('pages-');
    const options: RunOptions = {
      runOnly: { type: 'tag', values: AXE_TAGS },
      rules: { ...ALWAYS_ON, ...(isPage ? {} : PAGE_RULES) },
      resultTypes: ['violations', 'incomplete'],
    };
    const { unknown, isShown, violations } = await this.#page.evaluate(
      async (options) => ({
        unknown: storyInspector.findUndefined(),
        isShown: storyInspector.showsComponent(),
        violations: await storyInspector.findViolations(options),
      }),
      options,
    );
    return [
      ...unknown.map((name) => ({ what: 'a tag that nothing has registered', where: name })),
      ...(story.title.startsWith('Components/') && !isShown
        ? [{ what: 'no netsafe- element with a size' }]
        : []),
      ...violations.map(({ id, help, where }) => ({
        what: `axe ${id}: ${help}`,
        where: where.join(' | '),
      })),
    ];
  }

  async #lookNarrow(): Promise<Problem[]> {
    await this.#page.setViewport(NARROW);
    const overflow = await this.#page.evaluate(
      () =>
        new Promise<Overflow | undefined>((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(storyInspector.findOverflow())),
          );
        }),
    );
    await this.#page.setViewport(WIDE);
    if (!overflow) return [];
    const { scrollWidth, clientWidth, where } = overflow;
    return [
      {
        what: `scrolls sideways: ${scrollWidth} px in ${clientWidth} px`,
        where: where.slice(0, 5).join(' | '),
      },
    ];
  }

  #report(story: Story, setting: string, found: Problem[]): void {
    const problems = unique([...found, ...this.#heard.splice(0)]);
    this.totals[problems.length === 0 ? 'passed' : 'failed'] += 1;
    for (const problem of problems) {
      this.failures.push({ engine: this.engine, story: story.id, setting, ...problem });
    }
  }
}

function unique(problems: Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [`${problem.what}\n${problem.where}`, problem]));
  return [...seen.values()];
}

const thrown = (message: string): Problem => ({ what: `the story threw: ${message}` });

function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function readStories(): Promise<Story[]> {
  const index = await readFile(join(STORYBOOK, 'index.json'), 'utf8').catch(() => {
    throw new Error(`There is no ${STORYBOOK}: run \`npm run build:storybook\` first.`);
  });
  const { entries } = JSON.parse(index) as { entries: Record<string, Story & { type: string }> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

async function walk(engine: DrivenEngine, stories: Story[], address: string, sources: string[]) {
  const options = await LAUNCH[engine]();
  if (!options) return undefined;
  const storyWalk = new StoryWalk(engine, options, address, sources);
  await storyWalk.run(stories);
  return storyWalk;
}

// One fault shows in many settings; it is printed once, with all of them.
function printFailures(failures: Failure[]): void {
  const settings = new Map<string, string[]>();
  for (const { engine, story, setting, what, where } of failures) {
    const fault = `${story}\n  ${what}${where ? `\n  at ${where}` : ''}`;
    settings.set(fault, [...(settings.get(fault) ?? []), `${setting} (${engine})`]);
  }
  for (const [fault, found] of settings) console.log(`\n${fault}\n  in ${found.join('; ')}`);
}

function writeResults(results: unknown): void {
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, JSON.stringify(results, null, 2));
}

async function main(): Promise<number> {
  const stories = await readStories();
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const sources = await Promise.all([axe, INSPECTOR].map((file) => readFile(file, 'utf8')));
  const server = await TestServer.start({ folder: STORYBOOK });
  const address = server.origin;

  const names: DrivenEngine[] = ['chromium', 'firefox'];
  const walks = await Promise.all(names.map((name) => walk(name, stories, address, sources)));
  server.close();

  const engines: Record<string, Totals> = {};
  const failures: Failure[] = [];
  const notRun: string[] = [];
  for (const [index, name] of names.entries()) {
    const result = walks[index];
    if (!result) notRun.push(`${name} (not found)`);
    else {
      engines[name] = result.totals;
      failures.push(...result.failures);
    }
  }
  writeResults({ engines, notRun });
  printFailures(failures);
  for (const engine of notRun) console.log(`NOT RUN: ${engine}`);
  for (const [name, { passed, failed }] of Object.entries(engines)) {
    console.log(`${name}: ${passed} passed, ${failed} failed (${stories.length} stories)`);
  }
  const isIncomplete = stories.length === 0 || (Boolean(process.env.CI) && notRun.length > 0);
  return failures.length > 0 || isIncomplete ? 1 : 0;
}

process.exitCode = await main();
