/* How pages look, beside the approved pictures in src/test/resources/approved: the first screen of some pages in some modes.
   -Dgongbao.approve (or =NAME) approves what there is now; -Dgongbao.screenshots=docs/screenshots writes larger ones. */
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { check, note } = require("../lib/report");
const { DESKTOP, address, choose, given, reader, wanted } = require("../lib/portal");
const { pinned } = require("../lib/browser");
const palette = require("../lib/palette");

const APPROVED = path.resolve(__dirname, "../../resources/approved");
const TARGET = path.resolve(process.env.GONGBAO_TARGET || path.resolve(__dirname, "../../../../target/browser"), "pictures");
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 800 };

/* Of the pixels compared, not counting the edges of letters: a line moved by one is more, a machine's own rounding less. */
const TOLERANCE = 0.0005;

const DOCUMENT = "/documents/通政办发〔2023〕12号";

const PICTURES = [
	{ name: "front", path: "/" },
	{ name: "front-phone", path: "/", size: PHONE },
	{ name: "issue", path: "/issues/2023/2" },
	{ name: "issues", path: "/issues" },
	{ name: "document", path: DOCUMENT },
	{ name: "document-dark", path: DOCUMENT, mode: "dark" },
	{ name: "document-large", path: DOCUMENT, mode: "large" },
	{ name: "document-phone", path: DOCUMENT, size: PHONE },
	{ name: "document-contrast-narrow", path: DOCUMENT, mode: "contrast", size: NARROW, unshown: true },
	{ name: "document-paper", path: DOCUMENT, media: "print", size: { width: 794, height: 1123 }, unshown: true },
	{ name: "search", path: "/search?q=风电光伏" },
	{ name: "search-none", path: "/search?q=通政办发〔2023〕812号" },
	{ name: "appointments", path: "/appointments" },
	{ name: "person", path: "/people/王丽香" },
	{ name: "chronicle", path: "/chronicle/2023-03" },
	{ name: "not-found", path: "/documents/通政办发〔2023〕120号" },
	{ name: "sign-in", path: "/login", size: PHONE, unshown: true },
];

async function ready(page, one) {
	await page.emulateMedia({ media: one.media || null });
	await page.setViewportSize(one.size || DESKTOP);
	await page.goto(address(one.path));
	await page.evaluate(() => document.fonts.ready.then(() => {
		document.activeElement.blur();
		window.scrollTo(0, 0);
	}));
}

/* For people to read in docs/screenshots: the top of the page, longer than one screen. */
async function forReaders(page, one) {
	const { width } = one.size || DESKTOP;
	const height = await page.evaluate((most) => Math.min(document.documentElement.scrollHeight, most), width > 400 ? 1500 : 1700);
	const bytes = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
	fs.writeFileSync(path.join(given.screenshots, one.name + ".png"), palette.write(palette.read(bytes)));
}

const approving = (name) => given.approve !== undefined && (given.approve === "" || given.approve === "true" || name === given.approve);

async function compare(name, bytes) {
	const file = path.join(APPROVED, name + ".png");
	const now = palette.read(bytes);
	if (approving(name)) {
		fs.writeFileSync(file, palette.write(now));
		return [];
	}
	const how = `; look at ${path.relative(process.cwd(), path.join(TARGET, name + ".png"))}, and approve it with -Dgongbao.approve=${name}`;
	if (!fs.existsSync(file)) {
		fs.writeFileSync(path.join(TARGET, name + ".png"), palette.write(now));
		return ["there is no approved picture" + how];
	}
	const before = palette.read(fs.readFileSync(file));
	const { default: pixelmatch } = await import("pixelmatch");
	const same = before.width === now.width && before.height === now.height;
	const difference = same ? Buffer.alloc(now.data.length) : null;
	const pixels = same ? pixelmatch(before.data, now.data, difference, now.width, now.height, { threshold: 0.2 }) : Infinity;
	if (pixels <= TOLERANCE * now.width * now.height) {
		return [];
	}
	fs.writeFileSync(path.join(TARGET, name + ".png"), palette.write(now));
	if (same) {
		fs.writeFileSync(path.join(TARGET, name + "-difference.png"), palette.write({ ...now, data: difference }));
	}
	return [same ? `${pixels} pixels differ from the approved picture, ${(100 * pixels / now.width / now.height).toFixed(2)} %${how}`
		: `it is ${now.width}×${now.height}, the approved picture ${before.width}×${before.height}${how}`];
}

module.exports = async (chrome) => {
	fs.mkdirSync(TARGET, { recursive: true });
	fs.mkdirSync(APPROVED, { recursive: true });
	const context = await reader(chrome);
	const page = await context.newPage();
	for (const one of PICTURES.filter((each) => wanted("pictures", each.name))) {
		await check("picture: " + one.name, async () => {
			await choose(context, one.mode || "plain");
			await ready(page, one);
			if (given.screenshots && !one.unshown) {
				await forReaders(page, one);
			}
			if (!pinned) {
				note(one.name + " is not compared: the approved pictures are of another browser");
				return [];
			}
			return compare(one.name, await page.screenshot());
		});
	}
	await context.close();
};
