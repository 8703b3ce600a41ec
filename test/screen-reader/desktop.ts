// A desktop without a screen: a virtual display, the accessibility bus, a window manager, and Orca, which speaks into a
// file. Nothing of it is shared with the desktop of whoever runs it.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type ReadBrowser = 'firefox' | 'chromium';

/** Each program that is needed, and Debian's package that has it. */
const NEEDED: Record<string, string> = {
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/dbus-daemon': 'dbus',
  '/usr/bin/gsettings': 'libglib2.0-bin',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/orca': 'orca',
  '/usr/bin/speech-dispatcher': 'speech-dispatcher',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/chromium': 'chromium',
};

/** Debian's packages that are missing here. */
export const missingPackages = (): string[] =>
  Object.entries(NEEDED).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));

// Without a voice Orca waits for ever. This one writes words into a file.
const VOICE = `Debug 0
GenericExecuteSynth "printf '%%s\\n' \\'$DATA\\' >> /dev/null"
GenericCmdDependency "printf"
AddVoice "en" "MALE1" "default"
GenericLanguage "en" "en" "utf-8"
GenericPortDependency "0"
`;
const SPEECH = `LogLevel 3
LogDir "default"
AddModule "voice" "sd_generic" "voice.conf"
DefaultModule voice
DefaultLanguage "en-GB"
AudioOutputMethod "alsa"
`;
// A machine without a sound card.
const SOUND = `pcm.!default { type null }
ctl.!default { type null }
`;
// Its log is read while it is written: line by line, not block by block.
const ORCA = `import orca.debug
import orca.settings
orca.debug.debugFile.reconfigure(line_buffering=True)
orca.settings.sayAllOnLoad = False
`;
const FIREFOX = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'termsofuse.acceptedVersion': 999,
};
const CHROMIUM = [
  '--no-sandbox',
  '--force-renderer-accessibility',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
];

const SPOKEN = /SPEECH OUTPUT: '(.*?)' ?(?:\{.*)?$/;
const LANGUAGE = /voice requested with language='(?!None)(\w+)'/;
const LOAD_LIMIT_MS = 60_000;
// Less than the pause after which the quick exit counts presses anew.
const WORDS_LIMIT_MS = 3000;
const LINE_LIMIT_MS = 30_000;

/** What Orca said of one line, and the languages that it asked its voice for. */
export interface SpokenLine {
  words: string[];
  languages: string[];
}

/** A browser on a desktop of its own, read by Orca. */
export class Desktop {
  readonly #folder = mkdtempSync(join(tmpdir(), 'netsafe-reader-'));
  readonly #children: ChildProcess[] = [];
  readonly #environment: NodeJS.ProcessEnv;
  #read = 0;

  private constructor() {
    this.#environment = {
      PATH: '/usr/bin:/bin:/usr/sbin:/usr/libexec',
      LANG: 'C.UTF-8',
      HOME: this.#folder,
      XDG_CONFIG_HOME: join(this.#folder, '.config'),
      XDG_RUNTIME_DIR: this.#folder,
      GSETTINGS_BACKEND: 'keyfile',
      GTK_MODULES: 'gail:atk-bridge',
      GNOME_ACCESSIBILITY: '1',
      MOZ_ENABLE_WAYLAND: '0',
      NO_AT_BRIDGE: '0',
    };
  }

  /** Opens a page, and waits until Orca has said that it is there. */
  static async open(browser: ReadBrowser, address: string): Promise<Desktop> {
    const desktop = new Desktop();
    try {
      await desktop.#start(browser, address);
    } catch (error) {
      desktop.close();
      throw error;
    }
    return desktop;
  }

  /**
   * Presses a key, and waits until Orca has said all it says of it; what it said. Where words are named, it is these that
   * are waited for, a few seconds long: on a busy machine the next press would cut them off.
   */
  async press(key: string, words?: string): Promise<string[]> {
    this.#run('xdotool', 'key', '--clearmodifiers', key);
    await sleep(250);
    const said = await this.heard();
    const end = Date.now() + WORDS_LIMIT_MS;
    while (words !== undefined && !said.join(' ').includes(words) && Date.now() < end)
      said.push(...(await this.heard()));
    return said;
  }

  /** What Orca has said since it was last asked, once it is silent. */
  async heard(): Promise<string[]> {
    let said = this.#said();
    for (let silent = 0; silent < 5; silent++) {
      await sleep(150);
      const now = this.#said();
      if (now.length > said.length) silent = 0;
      said = now;
    }
    const fresh = said.slice(this.#read);
    this.#read = said.length;
    return fresh;
  }

  /**
   * Moves to the next line. Orca moves there itself, and its log says where its work on the key ends: nothing here
   * waits for a silence, which a busy machine makes longer.
   */
  async nextLine(): Promise<SpokenLine> {
    const { size: from } = statSync(this.#log);
    this.#run('xdotool', 'key', '--clearmodifiers', 'Down');
    const end = Date.now() + LINE_LIMIT_MS;
    for (;;) {
      const [, work] =
        /vvvvv CONSUME ATSPI_KEY_PRESSED_EVENT: 'Down'([^]*)\^\^\^\^\^ CONSUME ATSPI_KEY_PRESSED_EVENT/.exec(
          this.#logFrom(from),
        ) ?? [];
      if (work !== undefined) {
        const lines = work.split('\n');
        return {
          words: lines.flatMap((line) => SPOKEN.exec(line)?.[1] ?? []),
          languages: [...new Set(lines.flatMap((line) => LANGUAGE.exec(line)?.[1] ?? []))],
        };
      }
      if (Date.now() > end) throw new Error('Orca did not go to the next line.');
      await sleep(50);
    }
  }

  close(): void {
    // It left the group of whoever started it.
    const daemon = join(this.#folder, 'speech-dispatcher/pid/speech-dispatcher.pid');
    if (existsSync(daemon)) process.kill(Number(readFileSync(daemon, 'utf8')), 'SIGKILL');
    for (const child of this.#children.splice(0).reverse()) {
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // It has gone already.
      }
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  async #start(browser: ReadBrowser, address: string): Promise<void> {
    this.#environment.DISPLAY = `:${await this.#announced('Xvfb', '-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp')}`;
    this.#environment.DBUS_SESSION_BUS_ADDRESS = await this.#announced(
      'dbus-daemon',
      '--session',
      '--nofork',
      '--print-address=3',
    );
    this.#write('.config/speech-dispatcher/speechd.conf', SPEECH);
    this.#write('.config/speech-dispatcher/modules/voice.conf', VOICE);
    this.#write('.asoundrc', SOUND);
    this.#write('.local/share/orca/orca-customizations.py', ORCA);
    for (const [schema, key] of [
      ['org.gnome.desktop.interface', 'toolkit-accessibility'],
      ['org.gnome.desktop.a11y.applications', 'screen-reader-enabled'],
    ] as const) {
      this.#run('gsettings', 'set', schema, key, 'true');
    }
    this.#spawn('at-spi-bus-launcher', '--launch-immediately', '--a11y=1', '--screen-reader=1');
    this.#spawn('openbox');
    this.#spawn('orca', '--replace', `--debug-file=${this.#log}`);
    await this.#until('Screen reader on', () => this.#said().length > 0);
    this.#browse(browser, address);
    await this.#until('Finished loading', () =>
      this.#said().some((words) => words.startsWith('Finished loading')),
    );
    await sleep(2000);
    await this.press('ctrl+Home');
  }

  #browse(browser: ReadBrowser, address: string): void {
    const profile = join(this.#folder, 'profile');
    if (browser === 'firefox') {
      this.#write(
        'profile/user.js',
        Object.entries(FIREFOX)
          .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
          .join(''),
      );
      this.#spawn('firefox-esr', '--profile', profile, '--new-instance', '--no-remote', address);
    } else this.#spawn('chromium', ...CHROMIUM, `--user-data-dir=${profile}`, address);
  }

  get #log(): string {
    return join(this.#folder, 'orca.log');
  }

  #logFrom(start: number): string {
    const bytes = Buffer.alloc(statSync(this.#log).size - start);
    const file = openSync(this.#log, 'r');
    const count = readSync(file, bytes, 0, bytes.length, start);
    closeSync(file);
    return bytes.toString('utf8', 0, count);
  }

  #said(): string[] {
    if (!existsSync(this.#log)) return [];
    const lines = readFileSync(this.#log, 'utf8').split('\n');
    return lines.flatMap((line) => SPOKEN.exec(line)?.[1] ?? []);
  }

  async #until(what: string, isTrue: () => boolean): Promise<void> {
    const end = Date.now() + LOAD_LIMIT_MS;
    while (!isTrue()) {
      if (Date.now() > end) throw new Error(`Orca never said: ${what}.`);
      await sleep(200);
    }
  }

  #write(file: string, text: string): void {
    mkdirSync(join(this.#folder, file, '..'), { recursive: true });
    writeFileSync(join(this.#folder, file), text);
  }

  #run(command: string, ...args: string[]): void {
    execFileSync(command, args, { env: this.#environment, stdio: 'ignore' });
  }

  // A group of its own, so that what it starts goes with it.
  #spawn(command: string, ...args: string[]): ChildProcess {
    const child = spawn(command, args, {
      env: this.#environment,
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(child);
    return child;
  }

  /** Starts what writes one line into the file descriptor it is given; that line. */
  async #announced(command: string, ...args: string[]): Promise<string> {
    const child = this.#spawn(command, ...args);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`${command} ended.`)));
      child.stdio[3]!.once('data', (line: Buffer) => resolve(String(line).trim()));
    });
  }
}
