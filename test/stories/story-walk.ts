// One engine's walk through every story: each scheme and language, then each theme.
import { type RuleObject, type RunOptions } from 'axe-core';
import type { TestResult } from '../harness/results.cjs';
import { type Engine } from '../harness/engines.mjs';
import { SecondEngine } from '../harness/second-engine.js';
import { some } from '../harness/some.js';
import {
  judgeMeetings,
  judgeShown,
  pairsMet,
  type DeclaredPairs,
  type Reading,
} from './real-colours.js';
import { SCHEMES, type RoleTable, type Scheme } from './role-table.js';
import { messageOf, type OpenPage, type Problem, type StoryPage } from './story-page.js';

/** A language and a scheme. */
type Look = readonly [language: string, scheme: Scheme];
const FIRST_LOOKS: readonly Look[] = [
  ['en', 'light'],
  ['cy', 'dark'],
];
const ALL_LOOKS: readonly Look[] = ['en', 'cy'].flatMap((language) =>
  SCHEMES.map((scheme) => [language, scheme] as const),
);
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
const START_TIMEOUT = 30_000;
// All settings of one story together; most need a few seconds. Only one that hangs needs so long, on any machine.
const STORY_TIMEOUT = 300_000;

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

const IS_RENDERED = `new Promise((resolve) => {
  const ask = () => {
    const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    if (phase === 'finished' || phase === 'errored') resolve();
    else setTimeout(ask, 50);
  };
  ask();
})`;

export interface Story {
  id: string;
  title: string;
  name: string;
}

export interface Failure extends Problem {
  engine: Engine;
  story: string;
  setting: string;
}

export interface Totals {
  passed: number;
  failed: number;
}

interface Violation {
  id: string;
  help: string;
  where: string[];
}

interface ThemeViolations {
  theme: string;
  scheme: Scheme;
  violations: Violation[];
}

interface Overflow {
  scrollWidth: number;
  clientWidth: number;
  where: string[];
}

/** What test/harness/story-inspector.js does in the page. */
interface StoryInspector {
  show(storyId: string): Promise<string[]>;
  setGlobals(storyId: string, globals: Record<string, string>): Promise<string[]>;
  findUndefined(): string[];
  showsComponent(): boolean;
  findOverflow(): Promise<Overflow | null>;
  findViolations(options: RunOptions): Promise<Violation[]>;
  findContrast(themes: string[], schemes: readonly Scheme[]): Promise<ThemeViolations[]>;
}

/** What all walks have in common. */
export interface WalkOptions {
  address: string;
  /** Plain scripts that every page is given. */
  scripts: string[];
  table: RoleTable;
  declared: DeclaredPairs;
  /** Whether each language is looked at in each scheme, axe is asked in each theme, and a second engine of rules too. */
  isWhole: boolean;
}

export class StoryWalk {
  readonly totals: Totals = { passed: 0, failed: 0 };
  readonly failures: Failure[] = [];
  readonly tests: TestResult[] = [];
  /** The declared pairs of colours that some story really shows. */
  readonly met = new Set<string>();
  /** What it says of a story does not depend on the browser: it is asked in one. */
  readonly second = new SecondEngine('stories');
  /** Whose colours have been read, by the title of their stories. */
  readonly #read = new Set<string>();
  /** The one that stories are shown in. */
  #look?: Look | undefined;
  #page!: StoryPage;

  constructor(
    private readonly engine: Engine,
    private readonly openPage: OpenPage,
    private readonly options: WalkOptions,
  ) {}

  async run(stories: readonly Story[]): Promise<void> {
    const [first] = stories;
    if (!first) return;
    await this.#open(first);
    for (const [index, [story, looks]] of this.#turns(stories).entries()) {
      const error = await this.#tryToVisit(story, looks, first);
      if (error !== undefined) {
        // A browser that dies of a story does so again; one that was only ill does not.
        console.log(`${this.engine}: ${story.id} once more, after: ${error}`);
        const again = await this.#tryToVisit(story, looks, first);
        if (again !== undefined) this.#report(story, 'all settings', [thrown(again)]);
      }
      if ((index + 1) % 10 === 0 || index + 1 === stories.length) {
        console.log(`${this.engine}: ${index + 1} of ${stories.length} stories`);
      }
    }
    await withTimeout(this.#page.close(), 5000).catch(() => this.#page.kill());
  }

  /**
   * The looks of each story. With a change each has one, every other the second: of each component some are seen in both.
   * Those of one look follow each other, as to change it draws a story anew.
   */
  #turns(stories: readonly Story[]): [Story, readonly Look[]][] {
    if (this.options.isWhole) return stories.map((story) => [story, ALL_LOOKS]);
    return FIRST_LOOKS.flatMap((look, turn) =>
      some(stories, FIRST_LOOKS.length, turn).map((story): [Story, readonly Look[]] => [
        story,
        [look],
      ]),
    );
  }

  /** Why a story could not be visited to its end. It leaves a new browser behind then. */
  async #tryToVisit(
    story: Story,
    looks: readonly Look[],
    first: Story,
  ): Promise<string | undefined> {
    try {
      await withTimeout(this.#visit(story, looks), STORY_TIMEOUT);
      if (this.options.isWhole && this.engine === 'chromium')
        await withTimeout(this.#askSecond(story), STORY_TIMEOUT);
      return undefined;
    } catch (error) {
      // A browser with a hanging page does not always answer when it is asked to close.
      this.#page.kill();
      await this.#open(first);
      return messageOf(error);
    }
  }

  async #open(story: Story): Promise<void> {
    const { address, scripts } = this.options;
    this.#page = await this.openPage(address);
    this.#look = undefined;
    await this.#page.setViewport?.(WIDE);
    // The accessibility add-on would run an axe of its own at the same time.
    const query = `id=${story.id}&viewMode=story&globals=a11y.manual:!true`;
    await this.#page.goto(`${address}/iframe.html?${query}`);
    await withTimeout(this.#page.evaluate(IS_RENDERED), START_TIMEOUT);
    for (const script of scripts) await this.#page.run(script);
    // The first story is shown once more, from the start, like all others.
    this.#page.takeHeard();
  }

  async #visit(story: Story, looks: readonly Look[]): Promise<void> {
    let problems = (await this.#inspect('show', story.id)).map(thrown);
    const { isWhole } = this.options;
    for (const look of looks) {
      const [lang, scheme] = look;
      if (this.#look !== look) {
        const found = await this.#inspect('setGlobals', story.id, { lang, scheme });
        problems.push(...found.map(thrown));
        this.#look = look;
      }
      problems.push(...(await this.#lookAt(story)), ...(await this.#askAxe(story)));
      this.#report(story, `${scheme}, ${lang}, axe`, problems);
      problems = [];
      if (this.engine === 'chromium')
        this.#report(story, `320 px, ${scheme}, ${lang}`, await this.#lookNarrow());
    }
    if (isWhole) await this.#lookAtThemes(story);
    // Stories of one component show the same roles: with a change the first is read for all.
    if (isWhole || !this.#read.has(story.title)) await this.#lookAtColours(story);
    this.#read.add(story.title);
  }

  async #lookAt(story: Story): Promise<Problem[]> {
    const unknown = await this.#inspect('findUndefined');
    const mustShow = story.title.startsWith('Components/');
    const isEmpty = mustShow && !(await this.#inspect('showsComponent'));
    return [
      ...unknown.map((name) => ({ what: 'a tag that nothing has registered', where: name })),
      ...(isEmpty ? [{ what: 'no netsafe- element with a size' }] : []),
    ];
  }

  async #askAxe(story: Story): Promise<Problem[]> {
    const isPage = story.id.startsWith('pages-');
    const options: RunOptions = {
      runOnly: { type: 'tag', values: AXE_TAGS },
      rules: { ...ALWAYS_ON, ...(isPage ? {} : PAGE_RULES) },
      resultTypes: ['violations', 'incomplete'],
    };
    return (await this.#inspect('findViolations', options)).map(describeViolation);
  }

  /** It reads the words rather than the colours, so in each language once. */
  async #askSecond(story: Story): Promise<void> {
    // What a whole page must have, a component on its own cannot.
    const root = story.id.startsWith('pages-')
      ? 'document'
      : `document.querySelector('#storybook-root')`;
    for (const [lang, scheme] of FIRST_LOOKS) {
      const problems = (await this.#inspect('setGlobals', story.id, { lang, scheme })).map(thrown);
      const found = await this.second.ask((expression) => this.#page.evaluate(expression), root);
      problems.push(...found.map((what) => ({ what })));
      this.#report(story, `${scheme}, ${lang}, second engine`, problems);
    }
  }

  async #lookNarrow(): Promise<Problem[]> {
    await this.#page.setViewport?.(NARROW);
    const overflow = await this.#inspect('findOverflow');
    await this.#page.setViewport?.(WIDE);
    if (!overflow) return [];
    const { scrollWidth, clientWidth, where } = overflow;
    return [
      {
        what: `scrolls sideways: ${scrollWidth} px in ${clientWidth} px`,
        where: where.slice(0, 5).join(' | '),
      },
    ];
  }

  async #lookAtThemes(story: Story): Promise<void> {
    // What a colour is in a theme, each engine is asked below, in every state; what two colours are to each other does
    // not depend on it. So axe, which takes most of this walk's time, has its second opinion in one of them.
    if (this.engine !== 'chromium') return;
    const themes = this.options.table.themes.map(({ id }) => id);
    const found = await this.#inspect('findContrast', themes, SCHEMES);
    for (const { theme, scheme, violations } of found) {
      this.#report(
        story,
        `${theme}, ${scheme}, axe on contrast`,
        violations.map(describeViolation),
      );
    }
  }

  async #lookAtColours(story: Story): Promise<void> {
    const { table, declared } = this.options;
    // With a change in one theme, another from title to title: a role is the same one in each.
    const themes = table.themes
      .map(({ id }) => id)
      .filter((_, at, all) => this.options.isWhole || at === this.#read.size % all.length);
    const wanted = { roles: table.roles, themes, schemes: SCHEMES };
    const { meetings, shown } = await this.#page.evaluate<Reading>(
      `colourReader.read(${JSON.stringify(wanted)})`,
    );
    for (const pair of pairsMet(meetings, declared)) this.met.add(pair);
    this.#report(story, 'colours by role', judgeMeetings(meetings, declared));
    this.#report(story, 'colours by theme', judgeShown(shown, table, declared));
  }

  #inspect<Name extends keyof StoryInspector>(
    name: Name,
    ...args: Parameters<StoryInspector[Name]>
  ): Promise<Awaited<ReturnType<StoryInspector[Name]>>> {
    return this.#page.evaluate(`storyInspector.${name}(...${JSON.stringify(args)})`);
  }

  #report(story: Story, setting: string, found: Problem[]): void {
    const problems = unique([...found, ...this.#page.takeHeard()]);
    const state = problems.length === 0 ? 'passed' : 'failed';
    this.totals[state] += 1;
    const title = `${story.id}: ${setting}`;
    this.tests.push({ file: 'test/stories/story-walk.ts', title, engine: this.engine, state });
    for (const problem of problems) {
      this.failures.push({ engine: this.engine, story: story.id, setting, ...problem });
    }
  }
}

const describeViolation = ({ id, help, where }: Violation): Problem => ({
  what: `axe ${id}: ${help}`,
  where: where.join(' | '),
});

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
