/* Every page in every mode and width. Listed are pages of all templates, each with the words that prove it is the one meant;
   PortalInBrowserTests fails when a template is in none of them. */
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { check, note } = require("../lib/report");
const { DESKTOP, MODES, address, given, reader, signIn, wanted } = require("../lib/portal");
const inspect = require("../lib/inspect");
const specimens = require("../lib/specimens");
const publicPages = require("../pages/public");
const staffPages = require("../pages/staff");

const TEMPLATES = path.resolve(__dirname, "../../../main/resources/templates");

const NARROW = { width: 320, height: 640 };

async function widths(page, mode) {
	const wrong = [];
	// 320 is a small phone, and 1280 at 400 %; 640 is 1280 at 200 %.
	for (const width of [640, 320]) {
		await page.setViewportSize({ ...NARROW, width });
		wrong.push(...await inspect.sideways(page, mode + ", " + width));
	}
	wrong.push(...await inspect.rules(page, mode + ", 320", ["target-size"]));
	await page.setViewportSize(DESKTOP);
	return wrong;
}

/* A mode is the classes of the root: the same that the portal writes, which journeys.js checks. Colours change what can be
   read, large type what can be hit; the rest is the same page. */
async function everyMode(page, shallow) {
	const wrong = [...await inspect.rules(page, "plain"), ...await inspect.ours(page), ...await inspect.skips(page),
		...await widths(page, "plain")];
	for (const mode of Object.keys(MODES).filter((one) => one !== "plain" && !(shallow && !one.includes("contrast")))) {
		await page.evaluate((words) => {
			document.documentElement.className = words.split(".").map((word) => "gz-" + word).join(" ");
		}, MODES[mode]);
		wrong.push(...await inspect.rules(page, mode, [...(mode.includes("contrast") ? ["color-contrast-enhanced"] : []),
			...(mode.includes("large") ? ["target-size"] : ["color-contrast", "link-in-text-block"])]));
		if (mode === "large") {
			wrong.push(...await widths(page, mode));
		}
	}
	return wrong;
}

/* A page of the catalogue is no page: no order of headings, no landmarks of its own. But all of it must be read and hit. */
async function components(page) {
	const wrong = [];
	for (const [mode, words] of Object.entries(MODES)) {
		await page.evaluate((all) => {
			document.documentElement.className = all.split(".").filter(Boolean).map((word) => "gz-" + word).join(" ");
		}, words);
		wrong.push(...await inspect.rules(page, mode, [mode.includes("contrast") ? "color-contrast-enhanced" : "color-contrast",
			"link-in-text-block", "target-size"]));
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
	if (given.specimens) {
		await specimens.collect(page, one.name);
		return [];
	}
	if (given.state === "catalogue") {
		return components(page);
	}
	return everyMode(page, one.name.includes("refused"));
}

/* What a page says for itself while it is looked at. */
function complaints(page) {
	const errors = [];
	page.on("pageerror", (error) => errors.push("script: " + error));
	page.on("console", (message) => {
		if (message.type() === "error" && !message.text().includes("the server responded with a status")) {
			errors.push("console: " + message.text());
		}
	});
	return errors;
}

/* A page may say whose template it is; without the template there is no such page. */
const there = (one) => !one.of || fs.existsSync(path.join(TEMPLATES, one.of + ".html"));

async function all(context, pages) {
	const page = await context.newPage();
	const errors = complaints(page);
	for (const one of pages.filter(there)) {
		const at = Date.now();
		await check("everybody: " + one.name, async () => [...await look(page, one), ...errors.splice(0)]
			.filter((wrong) => !one.except || !wrong.includes(one.except)));
		note(`${one.name}: ${Date.now() - at} ms`);
	}
	await page.close();
}

/* The catalogue is written in the same order every time. */
async function together(acts) {
	if (!given.specimens) {
		await Promise.all(acts.map((act) => act()));
		return;
	}
	for (const act of acts) {
		await act();
	}
}

/* Two readers at a time: for one a page is drawn while the portal makes that of the other. */
async function citizens(chrome, pages) {
	const mine = pages.filter((one) => pages === publicPages.after || wanted("public", one.name));
	await together([0, 1].map((half) => async () => {
		const context = await reader(chrome);
		await all(context, mine.filter((_, at) => at % 2 === half));
		await context.close();
	}));
}

/* Who is named first does what the next need, so they come one after the other. */
async function staff(chrome, logins) {
	for (const login of logins) {
		const context = (login === "nobody") ? await reader(chrome) : await signIn(chrome, login);
		await all(context, staffPages[login]);
		await context.close();
	}
}

module.exports = async (chrome) => {
	if (given.state !== "full") {
		await citizens(chrome, publicPages[given.state]);
		return;
	}
	await citizens(chrome, publicPages.before);
	if (wanted("staff", "")) {
		await together([["editor", "publisher"], ["reviewer", "administrator", "nobody"]]
			.map((logins) => () => staff(chrome, logins)));
		await citizens(chrome, publicPages.after);
	}
	if (given.specimens) {
		specimens.write();
	}
};
