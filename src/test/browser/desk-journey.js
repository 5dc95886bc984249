/* The whole way of an issue through the desk, as five people go it in a browser: import, put right, confirm, three reviews,
   publish, correct, withdraw; each stretch is a check. Given are the address of the portal, the file of the issue, its year/number,
   what it has, the name of a picture that its text lacks (may be missing), whether it is published at a minute to come, "js" or
   "nojs", a folder for screenshots (may be missing). */
"use strict";

const browser = require("./lib/browser");
const { People, words } = require("./lib/people");
const { check, expect, failed } = require("./lib/report");
const { given } = require("./lib/portal");

const { base, file, issue, documents, number, picture, script, later } = given;
const [year, serial] = issue.split("/");
const address = base + "/documents/" + encodeURIComponent(number);

/** Where the draft is, once it is there. */
let draft;

/** The editor brings the file; what was understood stands beside it. */
async function brought(people) {
	const editor = await people.as("caibian");
	await editor.goto(base + "/staff/import");
	await people.shot(editor, "staff-import");
	await editor.setInputFiles("input[name=file]", file);
	await editor.click("main button[type=submit]");
	await editor.waitForURL(/\/staff\/drafts\/\d+$/, { timeout: 60000 });
	draft = editor.url();
	await people.shot(editor, "staff-draft");
	const parts = await editor.locator(".gz-orders tbody tr").count();
	expect(parts === documents, documents + " documents, not " + parts);
	await editor.goto(draft + "/parts/d1");
	await people.shot(editor, "staff-document");
	await editor.goto(draft + "/parts/facts");
	await people.shot(editor, "staff-contents");
	await editor.goto(draft + "/parts/appointments");
	await people.shot(editor, "staff-appointments");
}

/** A picture that the text only names is uploaded where the finding leads to; what has a button is put right by it. */
async function putRight(people) {
	const editor = await people.as("caibian");
	if (picture) {
		await editor.goto(draft + "/check");
		const found = await editor.locator("#must ~ ul .gz-check").count();
		expect(found === 1, "one finding that blocks, not " + found);
		await press(editor, editor.locator("#must ~ ul .gz-check a:has-text('去改')"));
		// Any picture will do: this one shows the page's own head.
		const buffer = await editor.locator("header").first().screenshot();
		await editor.setInputFiles("#file", { name: picture, mimeType: "image/png", buffer });
		await press(editor, editor.locator("button:has-text('上传并保存')"));
	}
	await editor.goto(draft + "/check");
	const fixes = editor.locator("#advisory ~ ul form[action$='/fix'] button");
	for (let left = await fixes.count(); left > 0; left = await fixes.count()) {
		await press(editor, fixes.first());
		await editor.goto(draft + "/check");
		expect(await fixes.count() < left, "a finding less once its button was pressed");
	}
	expect((await words(editor)).includes("没有会阻止发布的问题"), "nothing that blocks any more");
}

/** The rest is looked at and kept for a reason. */
async function confirmed(people) {
	const editor = await people.as("caibian");
	await editor.goto(draft + "/check");
	const forms = editor.locator("form.gz-check__form");
	for (let left = await forms.count(); left > 0; left = await forms.count()) {
		const details = editor.locator("details:has(form.gz-check__form)").first();
		if ((await details.getAttribute("open")) === null) {
			await details.locator("summary").click();
		}
		await forms.first().locator("input[name=reason]").fill("已对照印本核实");
		await press(editor, forms.first().locator("button").last());
		await editor.goto(draft + "/check");
		expect(await forms.count() < left, "a finding less once it was confirmed");
	}
	await people.shot(editor, "staff-check");
	await editor.goto(draft + "/review");
	await press(editor, editor.locator("form[action$='/submit'] button").first());
	expect((await words(editor)).includes("初审"), "the parts waiting for the first review");
}

/** Three people read every part. */
async function reviewed(people) {
	for (const login of ["chushen", "fushen", "zhongshen"]) {
		const page = await people.as(login);
		const queue = base + "/staff/queue" + ((login === "fushen") ? "?tab=second" : "");
		await page.goto(queue);
		await people.shot(page, "staff-queue-" + login);
		const next = page.locator("a:has-text('审阅')");
		const parts = await next.count();
		for (let passed = 0; passed < parts; passed++) {
			await press(page, next.first());
			if (passed === 1) {
				await people.shot(page, "staff-review-" + login);
			}
			await press(page, page.locator("button[name=act][value=pass]"));
			await page.goto(queue);
		}
		expect(parts > documents && await next.count() === 0, "every part passed by " + login + ", of " + parts);
	}
}

/** Ordered by a sentence that must be copied; public at its minute with all that is in it, and not before. */
async function published(people) {
	const [citizen, publisher] = [await people.as("citizen"), await people.as("zhongshen")];
	const asked = async () => (await citizen.goto(base + "/issues/" + issue)).status();
	expect(await asked() === 404, "404 before publication");
	await publisher.goto(draft + "/publish");
	const minute = await chosen(publisher);
	const go = publisher.locator("main form button:has-text('发布')").last();
	await publisher.fill("input[name=sentence]", "发布 不是这一期");
	await press(publisher, go);
	expect((await words(publisher)).includes("不一样"), "the refusal of another sentence");
	await publisher.fill("input[name=sentence]", "发布 " + year + "年第" + serial + "期，" + documents + "件文件");
	await people.shot(publisher, "staff-publish");
	await press(publisher, go);
	if (later) {
		expect((await words(publisher)).includes("定于" + minute + "发布"), "the minute it is ordered for");
		expect(await asked() === 404 || shanghai(Date.now()) >= minute, "404 before that minute");
		await expect.soon(async () => await asked() === 200, 120, "the issue in public");
		expect(shanghai(Date.now()) >= minute, "nothing in public before its minute");
	}
	expect(await asked() === 200, "the issue in public");
	expect((await citizen.goto(address)).status() === 200, "its documents with it");
}

/** Now, or a minute that leaves at least twenty seconds to fill the form. */
async function chosen(publisher) {
	await publisher.locator(`input[name=when][value=${later ? "later" : "now"}]`).check();
	const minute = shanghai(Date.now() + 80000).slice(0, 16);
	if (later) {
		await publisher.fill("#date", minute.slice(0, 10));
		await publisher.fill("#time", minute.slice(11));
	}
	return minute;
}

/** A correction: proposed by one, approved by another; it stands beside the text. */
async function corrected(people) {
	const [editor, publisher, citizen] = [await people.as("caibian"), await people.as("zhongshen"), await people.as("citizen")];
	await citizen.goto(address);
	const passage = (await citizen.locator("#text p:not(.gz-text__to)").first().innerText()).trim().split(/[,，。]/)[0];
	await fromPublished(editor, "/staff/corrections/new?kind=document");
	await editor.fill("#passage", passage);
	await editor.fill("#replacement", passage + "（改）");
	await editor.fill("#explanation", "排印有误。");
	await press(editor, editor.locator("button[name=step][value=preview]"));
	await people.shot(editor, "staff-correction");
	await press(editor, editor.locator("button[name=step][value=submit]"));
	await publisher.goto(base + "/staff/corrections");
	await press(publisher, publisher.locator("main a[href^='/staff/corrections/']").first());
	await publisher.fill("#sentence", (await words(publisher)).match(/更正 [^\n]+/)[0]);
	await press(publisher, publisher.locator("button:has-text('发布更正')"));
	await citizen.goto(address);
	expect((await words(citizen)).includes("（改）"), "the correction on the document");
	await people.shot(citizen, "staff-corrected");
}

/** A withdrawal: proposed by one, confirmed by another; the address says so for ever. */
async function withdrawn(people) {
	const [publisher, reviewer, citizen] = [await people.as("zhongshen"), await people.as("fushen"), await people.as("citizen")];
	await fromPublished(publisher, "/staff/withdrawals/new?kind=document");
	await publisher.fill("#reason", "刊登时误用了征求意见稿，正式文本将另行刊登。");
	await publisher.fill("#sentence", "撤回 " + number);
	await people.shot(publisher, "staff-withdrawal");
	await press(publisher, publisher.locator("main button:has-text('撤回')").last());
	await reviewer.goto(base + "/staff/withdrawals");
	await press(reviewer, reviewer.locator("main a[href^='/staff/withdrawals/']").first());
	await reviewer.fill("#sentence", "撤回 " + number);
	await press(reviewer, reviewer.locator("button:has-text('确认撤回')"));
	expect((await citizen.goto(address)).status() === 410, "410 after the withdrawal");
	expect((await citizen.locator("body").innerText()).includes("征求意见稿"), "the reason of the withdrawal");
}

const shanghai = (instant) => new Date(instant).toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" });

/** Whoever runs the desk finds in the record who did it all. */
async function recorded(people) {
	const administrator = await people.as("guanli");
	await administrator.goto(base + "/staff/audit");
	const record = await words(administrator);
	for (const act of [later ? "按时发布" : "发布", "提出更正", "发布更正", "撤回"]) {
		expect(record.includes(act), "“" + act + "” on record");
	}
	await people.shot(administrator, "staff-audit");
	await administrator.goto(base + "/staff/people");
	await people.shot(administrator, "staff-people");
}

async function press(page, button) {
	await button.click();
	await page.waitForLoadState();
}

/** Goes on from the document in the list of what is public. */
async function fromPublished(page, way) {
	await page.goto(base + "/staff/published");
	const row = page.locator("tr, li, article, div").filter({ has: page.locator("a[href='" + new URL(address).pathname + "']") });
	await press(page, row.last().locator("a[href*='" + way + "']").first());
}

async function run() {
	const people = new People(await browser.start());
	const stretches = [["brought in", brought], ["put right", putRight], ["confirmed and submitted", confirmed],
		["read by three", reviewed], ["published", published], ["corrected", corrected], ["withdrawn", withdrawn],
		["on record", recorded], ["nowhere met by an error of a script", async () => people.errors]];
	for (const [name, go] of stretches) {
		await check("an issue is " + name + " (" + script + ")", () => go(people));
		if (failed()) {
			break;
		}
	}
	await people.leave();
}

run().then(() => process.exit(failed() ? 1 : 0));
