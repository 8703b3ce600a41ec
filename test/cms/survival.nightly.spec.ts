// What is left of every component in every form, in real editors and clean-ups, with our configuration and without.
import { expect } from 'chai';
import { editorResults } from './files.js';
import { LAUNCH } from '../../src/tools/browser/launch.js';
import { Bench } from './bench.js';
import { tiersOf, tryOut, type TierTrial, type Trial } from './measure.js';
import { OWN_ATTRIBUTES, TIERS, type Tier } from './pieces.js';
import { SUBJECTS } from './subjects/all.js';

const COMPONENTS = Object.keys(OWN_ATTRIBUTES).length;

// TinyMCE by itself takes a `dl` apart that has `div` in it, as HTML has had since 5.2, and leaves its lines side by side.
// Every word is there; docs/cms/ says so, and our configuration keeps them as they are.
const WITH_GROUPS = ['netsafe-key-figures', 'netsafe-release-page'];

for (const engine of ['chromium', 'firefox'] as const)
  describe(`a piece that an editor pastes, in ${engine},`, function () {
    let bench: Bench;

    before(async function () {
      if (!(await LAUNCH[engine]())) {
        if (process.env.CI) throw new Error(`${engine} was not found.`);
        this.skip();
      }
      bench = (await Bench.start(engine))!;
    });
    after(() => bench?.close());

    for (const subject of SUBJECTS) {
      for (const isConfigured of [false, true]) {
        describe(`into ${subject.name}, ${isConfigured ? 'with our configuration' : 'with none of ours'}`, () => {
          let tried: Record<Tier, TierTrial>;
          before(async () => {
            tried = await tryOut(subject, isConfigured, bench);
          });

          const each = (tiers: readonly Tier[], check: (trial: Trial) => unknown) => {
            for (const tier of tiers) {
              expect(tried[tier].trials.length).to.be.at.least(COMPONENTS);
              for (const trial of tried[tier].trials) check(trial);
            }
          };

          it('keeps every word, every number and every link, whatever its form', () => {
            each(TIERS, ({ piece, saved, survival: { words, links } }) =>
              expect({ words, links }, `${piece.id}: ${saved}`).to.deep.equal({
                words: true,
                links: true,
              }),
            );
          });

          it('keeps words apart that a block kept apart', () => {
            const isKnown = (tag: string) =>
              !isConfigured && subject.id === 'tinymce' && WITH_GROUPS.includes(tag);
            each(TIERS, ({ piece, saved, survival: { runTogether } }) =>
              expect(
                runTogether.filter((tag) => !isKnown(tag)),
                `${piece.id}: ${saved}`,
              ).to.deep.equal([]),
            );
          });

          it('is the same when it is saved again', () => {
            for (const tier of TIERS)
              expect(tried[tier].savedAgain, tier).to.equal(tried[tier].saved);
          });

          it('survives as docs/cms/ says', () => {
            const { version, without, with: ours } = editorResults()[subject.id]!;
            expect(version, 'the version that was measured').to.equal(subject.version);
            expect(tiersOf(tried)).to.deep.equal(isConfigured ? ours : without);
          });

          if (isConfigured) {
            it('is not torn: nothing but paragraphs is added to it', () => {
              each(TIERS, ({ piece, saved, survival: { gained } }) =>
                expect(
                  gained.filter((each) => !each.includes('[') && each !== 'p'),
                  `${piece.id}: ${saved}`,
                ).to.deep.equal([]),
              );
            });

            it('keeps its frame, with every attribute, and the words inside', () => {
              each(TIERS, ({ piece, saved, survival: { frame, lost, lostOfFrame } }) =>
                expect({ frame, lost, lostOfFrame }, `${piece.id}: ${saved}`).to.deep.equal({
                  frame: true,
                  lost: [],
                  lostOfFrame: [],
                }),
              );
            });
          }
        });
      }
    }
  });
