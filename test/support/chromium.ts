// Tests and the diagram renderer start the same browser.
export { launchChromium } from '../../src/build/launch-chromium.ts'
