// Nothing of ours moves and nothing shines through, whatever a reader has asked for.
import { describeEngines } from '../harness/embed.js';
import { PAGES, expectSound, withSetting } from '../harness/settings.js';

describeEngines('a page at rest', (engine) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    for (const [pageName, page] of Object.entries(PAGES)) {
      it(`has no motion and nothing translucent: ${pageName}, ${reducedMotion}`, async () => {
        await withSetting(engine, page, { media: { reducedMotion } }, async (visit) => {
          const { motion, transparency } = await visit.page.evaluate(() => ({
            motion: settingsInspector.motion(),
            transparency: settingsInspector.transparency(),
          }));
          expectSound(motion, 'what moves', 100);
          expectSound(transparency, 'what is translucent', 100);
        });
      });
    }
  }
});
