/* Every page in every mode and width. Listed are pages of all templates, each with the words that prove it is the one meant;
   PortalInBrowserTests fails when a template is in none of them. */
"use strict";

const { check, note } = require("../lib/report");
const { DESKTOP, MODES, address, given, reader, signIn } = require("../lib/portal");
const inspect = require("../lib/inspect");
const publicPages = require("../pages/public");
const staffPages = require("../pages/staff");

const NARROW = { width: 320, height: 640 };

async function widths(page, mode) {
	const wrong = [];
	// 320 is a small phone, and 1280 at 400 %; 640 is 1280 at 200 %.
	for (const width of [640, 320]) {
		await page.setViewportSize({ ...NARROW, width });
		wrong.push(...await inspect.sideways(page, mode + ", " + width));
	}
	if (mode === "plain") {
		wrong.push(...await inspect.rules(page, mode + "-320", false));
	}
	await page.setViewportSize(DESKTOP);
	return wrong;
}

/* A mode is the classes of the root: the same that the portal writes, which journeys.js checks. */
async function everyMode(page) {
	const wrong = [...await inspect.rules(page, "plain", true), ...await inspect.ours(page), ...await inspect.skips(page),
		...await widths(page, "plain")];
	for (const mode of Object.keys(MODES).filter((one) => one !== "plain")) {
		await page.evaluate((words) => {
			document.documentElement.className = words.split(".").map((word) => "gz-" + word).join(" ");
		}, MODES[mode]);
		wrong.push(...await inspect.rules(page, mode, false));
		if (mode === "large") {
			wrong.push(...await widths(page, mode));
		}
	}
	return wrong;
}

async function look(page, one) {
	const answer = await (one.go ? one.go(page) : page.goto(address(one.path)));
	if (answer && answer.status() !== (one.status || 200)) {
		return [`answered ${answer.status()}`];
	}
	const title = await page.title();
	const text = await page.locator("body").innerText();
	if (one.says && !text.includes(one.says)) {
		return [`not the page meant (${title}): ${one.says} is not in it`];
	}
	return everyMode(page);
}

/* Two pages at a time: one is drawn while the portal makes the other. */
async function all(context, pages) {
	const waiting = pages.filter((one) => !given.only || one.name.includes(given.only));
	const worker = async () => {
		const page = await context.newPage();
		const errors = [];
		page.on("pageerror", (error) => errors.push("script: " + error));
		page.on("console", (message) => {
			if (message.type() === "error" && !message.text().includes("the server responded with a status")) {
				errors.push("console: " + message.text());
			}
		});
		for (let one = waiting.shift(); one; one = waiting.shift()) {
			const at = Date.now();
			await check("everybody: " + one.name, async () => [...await look(page, one), ...errors.splice(0)]);
			note(`${one.name}: ${Date.now() - at} ms`);
		}
		await page.close();
	};
	await Promise.all([worker(), worker()]);
}

module.exports = async (chrome) => {
	const citizen = await reader(chrome);
	await all(citizen, publicPages);
	await citizen.close();
	for (const [login, pages] of Object.entries(staffPages)) {
		const context = login === "nobody" ? await reader(chrome) : await signIn(chrome, login);
		await all(context, pages);
		await context.close();
	}
};
