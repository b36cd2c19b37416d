// Draws the icon of the extension: node tools/icon.mjs turns client/media/icon.svg into icon.png beside it.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserPath } from './host/install.mjs';

const SIZE = 256;
const browser = await chromium.launch({ executablePath: browserPath(), headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body{margin:0}</style>${readFileSync('client/media/icon.svg', 'utf8')}`);
await page.screenshot({ path: 'client/media/icon.png', omitBackground: true });
await browser.close();
