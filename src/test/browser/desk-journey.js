/* The whole way of an issue through the desk, as five people go it in a browser: import, tick off, three reviews, publish,
   correct, withdraw. Given are the address of the portal, the file of the issue, its year/number, how many documents it has, a
   document's number, "js" or "nojs", a folder for screenshots (may be missing). */
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const browser = require("./lib/browser");
const { check, expect, failed } = require("./lib/report");
const palette = require("./lib/palette");
const { given } = require("./lib/portal");

const { base, file, issue, documents, number, script, password, screenshots: shots } = given;

async function journey() {
	const chrome = await browser.start();
	const pages = {};
	const errors = [];

	const as = async (login) => {
		if (!pages[login]) {
			const context = await chrome.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 },
				javaScriptEnabled: script === "js" });
			const page = await context.newPage();
			page.setDefaultTimeout(20000);
			page.on("pageerror", (error) => errors.push(String(error)));
			pages[login] = page;
			if (login !== "citizen") {
				await page.goto(base + "/login");
				await page.fill("input[name=username]", login);
				await page.fill("input[name=password]", password);
				await page.click("main button[type=submit]");
				await page.waitForURL((url) => url.pathname.startsWith("/staff"));
			}
		}
		return pages[login];
	};

	const shot = async (page, name) => {
		if (shots) {
			// The top of a page says what it is; a long text below it would only be heavy.
			const height = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 1500));
			const bytes = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 1280, height } });
			fs.writeFileSync(path.join(shots, name + ".png"), palette.write(palette.read(bytes)));
		}
	};

	const text = (page) => page.locator("main").innerText();

	// The editor brings the file and ticks off what is only to be confirmed.
	const editor = await as("caibian");
	await editor.goto(base + "/staff/import");
	await editor.setInputFiles("input[name=file]", file);
	await editor.click("main button[type=submit]");
	await editor.waitForURL(/\/staff\/drafts\/\d+$/, { timeout: 60000 });
	const draft = editor.url();
	await shot(editor, "staff-draft");
	await editor.goto(draft + "/parts/d1");
	await shot(editor, "staff-document");
	await editor.goto(draft + "/parts/facts");
	await shot(editor, "staff-contents");
	for (let left = 60; left > 0; left--) {
		await editor.goto(draft + "/check");
		const forms = editor.locator("form.gz-check__form");
		if ((await forms.count()) === 0) {
			break;
		}
		const details = editor.locator("details:has(form.gz-check__form)").first();
		if ((await details.count()) > 0 && (await details.getAttribute("open")) === null) {
			await details.locator("summary").first().click();
		}
		await forms.first().locator("input[name=reason]").fill("已对照印本核实");
		const alike = forms.first().locator("button[name=alike], button[name=all]");
		await ((await alike.count()) > 0 ? alike.last() : forms.first().locator("button").first()).click();
		await editor.waitForLoadState();
	}
	await editor.goto(draft + "/check");
	await shot(editor, "staff-check");
	await editor.goto(draft + "/review");
	await editor.locator("form[action$='/submit'] button").first().click();
	await editor.waitForLoadState();
	expect((await text(editor)).includes("初审"), "the parts waiting for the first review");

	// Three people review, each part by itself.
	for (const login of ["chushen", "fushen", "zhongshen"]) {
		const page = await as(login);
		let passed = 0;
		for (; passed < 60; passed++) {
			await page.goto(base + "/staff/queue" + ((login === "fushen") ? "?tab=second" : ""));
			if (passed === 0) {
				await shot(page, "staff-queue-" + login);
			}
			const next = page.locator("a:has-text('审阅')");
			if ((await next.count()) === 0) {
				break;
			}
			await next.first().click();
			await page.waitForLoadState();
			if (passed === 1) {
				await shot(page, "staff-review-" + login);
			}
			await page.locator("button[name=act][value=pass]").click();
			await page.waitForLoadState();
		}
		expect(passed > 3, "parts for " + login + ", only " + passed);
	}

	// Nothing is public before; the sentence must be copied.
	const citizen = await as("citizen");
	expect((await citizen.goto(base + "/issues/" + issue)).status() === 404, "404 before publication");
	const publisher = await as("zhongshen");
	await publisher.goto(draft + "/publish");
	await publisher.locator("input[name=when][value=now]").check();
	await publisher.fill("input[name=sentence]", "发布 不是这一期");
	await publisher.locator("main form button:has-text('发布')").last().click();
	await publisher.waitForLoadState();
	expect((await text(publisher)).includes("不一样"), "the refusal of another sentence");
	const [year, serial] = issue.split("/");
	await publisher.fill("input[name=sentence]", "发布 " + year + "年第" + serial + "期，" + documents + "件文件");
	await shot(publisher, "staff-publish");
	await publisher.locator("main form button:has-text('发布')").last().click();
	await publisher.waitForLoadState();
	expect((await citizen.goto(base + "/issues/" + issue)).status() === 200, "the issue in public");

	// A correction: proposed by one, approved by another.
	const address = base + "/documents/" + encodeURIComponent(number);
	await citizen.goto(address);
	const passage = (await citizen.locator("#text p:not(.gz-text__to)").first().innerText()).trim().slice(0, 12);
	await editor.goto(base + "/staff/published");
	await editor.locator("tr, li, article, div").filter({ has: editor.locator("a[href='/documents/" + encodeURIComponent(number) + "']") })
		.last().locator("a[href*='/staff/corrections/new?kind=document']").first().click();
	await editor.waitForLoadState();
	await editor.fill("#passage", passage);
	await editor.fill("#replacement", passage + "（改）");
	await editor.fill("#explanation", "排印有误。");
	await editor.locator("button[name=step][value=preview]").click();
	await editor.waitForLoadState();
	await editor.locator("button[name=step][value=submit]").click();
	await editor.waitForLoadState();
	await publisher.goto(base + "/staff/corrections");
	await publisher.locator("main a[href^='/staff/corrections/']").first().click();
	await publisher.waitForLoadState();
	await publisher.fill("#sentence", (await text(publisher)).match(/更正 [^\n]+/)[0]);
	await publisher.locator("button:has-text('发布更正')").click();
	await publisher.waitForLoadState();
	await citizen.goto(address);
	expect((await text(citizen)).includes("（改）"), "the correction on the document");
	await shot(citizen, "staff-corrected");

	// A withdrawal: proposed by one, confirmed by another; the address says so for ever.
	await publisher.goto(base + "/staff/published");
	await publisher.locator("tr, li, article, div").filter({ has: publisher.locator("a[href='/documents/" + encodeURIComponent(number) + "']") })
		.last().locator("a[href*='/staff/withdrawals/new?kind=document']").first().click();
	await publisher.waitForLoadState();
	await publisher.fill("#reason", "刊登时误用了征求意见稿，正式文本将另行刊登。");
	await publisher.fill("#sentence", "撤回 " + number);
	await publisher.locator("main button:has-text('撤回')").last().click();
	await publisher.waitForLoadState();
	const reviewer = await as("fushen");
	await reviewer.goto(base + "/staff/withdrawals");
	await reviewer.locator("main a[href^='/staff/withdrawals/']").first().click();
	await reviewer.waitForLoadState();
	await reviewer.fill("#sentence", "撤回 " + number);
	await reviewer.locator("button:has-text('确认撤回')").click();
	await reviewer.waitForLoadState();
	expect((await citizen.goto(address)).status() === 410, "410 after the withdrawal");
	expect((await citizen.locator("body").innerText()).includes("征求意见稿"), "the reason of the withdrawal");

	expect(errors.length === 0, "scripts without errors: " + errors.join("; "));
	await chrome.close();
}

check("an issue goes all the way (" + script + ")", journey).then(() => process.exit(failed() ? 1 : 0));
