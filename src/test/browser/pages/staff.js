/* Pages of the desk, by who sees them, in the order given: some make what the next shows. A page with go is reached by what
   it does; the others by their address. */
"use strict";

const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { address, given } = require("../lib/portal");

const { fresh, submitted, approved, taken } = given.drafts || {};
const draft = (id, rest = "") => `/staff/drafts/${id}${rest}`;

/* It is the first of its issue. */
const NUMBER = "通告通告〔2023〕1号";

let invitation;
let secret;

/* What an authenticator shows (RFC 6238). */
function code() {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	const bits = [...secret].map((one) => alphabet.indexOf(one).toString(2).padStart(5, "0")).join("");
	const key = Buffer.from(bits.match(/.{8}/g).map((eight) => parseInt(eight, 2)));
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(given.now() / 30000)));
	const mac = crypto.createHmac("sha1", key).update(counter).digest();
	const at = mac[19] & 15;
	return String((mac.readUInt32BE(at) & 0x7fffffff) % 1000000).padStart(6, "0");
}

/* Presses a button that sends a form, and waits for the page that answers. */
async function send(page, button) {
	const [answer] = await Promise.all([page.waitForNavigation(), page.locator(button).last().click()]);
	return answer;
}

async function fill(page, url, fields, button) {
	await page.goto(address(url));
	for (const [name, value] of Object.entries(fields)) {
		await page.fill(`[name=${name}]`, value);
	}
	return button ? send(page, button) : null;
}

const SUBMIT = "main button[type=submit]";

/* Changes the title of a document of a draft without saving, saves another meanwhile, and then saves. */
async function conflict(page) {
	const url = address(draft(fresh, "/parts/d2"));
	await page.goto(url);
	const other = await page.context().newPage();
	await other.goto(url);
	await other.fill("#title", "甲改的标题");
	await send(other, "#editor button[name=action][value=save]:visible");
	await other.close();
	await page.fill("#title", "乙改的标题");
	return send(page, "#editor button[name=action][value=save]:visible");
}

/* A session that ended while somebody was writing. */
async function outOfSession(page) {
	await page.goto(address(draft(fresh, "/parts/d1")));
	await page.fill("#title", "还没有保存的标题");
	await page.context().clearCookies({ name: "gz-desk" });
	await send(page, "#editor button[name=action][value=save]:visible");
	await page.fill("input[name=username]", "editor");
	await page.fill("input[name=password]", given.password);
	return send(page, SUBMIT);
}

async function upload(page, name, text) {
	await page.goto(address("/staff/import"));
	await page.setInputFiles("input[name=file]", { name, mimeType: "text/plain", buffer: Buffer.from(text) });
	await send(page, SUBMIT);
}

const seed = (name) => fs.readFileSync(path.join(__dirname, "../../../../seeds", name), "utf8");

/* The same sample as another issue, so that it meets none that is there. */
const sample = () => seed("2022-06.txt")
	.replace("2022年 第6期(总第39期)", "2022年 第5期(总第38期)");

let imported;

async function source(page) {
	await upload(page, "2022-05.txt", sample());
	await page.waitForURL(/\/staff\/drafts\/\d+$/, { timeout: 60000 });
	imported = new URL(page.url()).pathname;
	return page.goto(page.url() + "/source");
}

/* The form that proposes a correction or a withdrawal of a document. */
async function propose(page, what) {
	await page.goto(address("/staff/published?q=" + NUMBER));
	return Promise.all([page.waitForNavigation(), page.locator(`main a[href*='/staff/${what}/new?kind=document']`).first().click()])
		.then(([answer]) => answer);
}

async function correction(page, step) {
	await propose(page, "corrections");
	const passage = (await page.locator(".gz-deskside__text").innerText()).replace(/\s+/g, "").slice(40, 60);
	await page.fill("#passage", passage);
	await page.fill("#replacement", passage + "（改）");
	await page.fill("#explanation", "排印有误。");
	const answer = await send(page, "button[name=step][value=preview]");
	return (step === "preview") ? answer : send(page, "button[name=step][value=submit]");
}

async function first(page, list) {
	await page.goto(address(list));
	return Promise.all([page.waitForNavigation(), page.locator(`main a[href^='${list}/']:not([href*='/new'])`).first().click()])
		.then(([answer]) => answer);
}

module.exports = {
	editor: [
		{ name: "drafts", path: "/staff", says: "2023年第3期" },
		{ name: "draft", path: draft(fresh), says: "2023年第3期" },
		{ name: "draft, document", path: draft(fresh, "/parts/d2") },
		{ name: "draft, two saved the same", go: conflict, status: 409, says: "两个人改了同一处" },
		{ name: "draft, facts", path: draft(fresh, "/parts/facts") },
		{ name: "draft, appointments", path: draft(fresh, "/parts/appointments") },
		{ name: "draft, chronicle", path: draft(fresh, "/parts/chronicle") },
		{ name: "draft, check", path: draft(fresh, "/check") },
		{ name: "draft, versions", path: draft(fresh, "/versions") },
		{ name: "draft, two versions", path: draft(fresh, "/compare"), says: "甲改的标题" },
		{ name: "draft, remove a document", path: draft(fresh, "/documents/d3/remove") },
		{ name: "draft, preview", path: draft(fresh, "/preview/issues/2023/3"), says: "预览" },
		{ name: "draft, given up",
			go: async (page) => {
				await page.goto(address(draft(taken)));
				await page.locator("details.gz-adding:has([action$='/discard']) summary").click();
				await page.fill("#reason", "另行编辑。");
				return send(page, "form[action$='/discard'] button");
			} },
		{ name: "draft, no preview", path: draft(taken, "/preview/issues/2023/6"), status: 409, says: "不能预览" },
		{ name: "draft, review", path: draft(submitted, "/review") },
		{ name: "draft, part under review", path: draft(submitted, "/review/d1") },
		{ name: "import", path: "/staff/import", says: "导入" },
		{ name: "import, refused", go: (page) => fill(page, "/staff/import", {}, SUBMIT), status: 422 },
		{ name: "import, unreadable", says: "x.txt",
			go: async (page) => {
				await upload(page, "x.txt", "这不是公报。");
				await page.waitForFunction(() => !document.querySelector("progress"));
			} },
		{ name: "import, page of one document", says: "放到哪里",
			go: async (page) => {
				await upload(page, "2023-15.txt", seed("pages/tongliao-2023-15.txt"));
				await page.waitForFunction(() => !document.querySelector("progress"));
			} },
		{ name: "import, from nothing", path: "/staff/import/blank" },
		{ name: "draft, source", go: source, says: "原文" },
		{ name: "draft with findings, check", go: (page) => page.goto(address(imported + "/check")), says: "检查" },
		{ name: "draft with findings, document", go: (page) => page.goto(address(imported + "/parts/d1")) },
		{ name: "published", path: "/staff/published", says: "2023年第2期" },
		{ name: "published, issue", path: "/staff/published/2023/2", says: "第2期" },
		{ name: "correct", go: (page) => propose(page, "corrections"), says: "提出更正" },
		{ name: "correct, refused", says: "需要改正",
			go: async (page) => {
				await propose(page, "corrections");
				return send(page, "button[name=step][value=preview]");
			} },
		{ name: "correct, seen before", go: (page) => correction(page, "preview"), says: "读者将看到" },
		{ name: "corrections", go: (page) => correction(page, "submit"), says: "更正" },
		{ name: "own account", path: "/staff/account", says: "密码" },
		{ name: "own account, refused", go: (page) => fill(page, "/staff/account", { old: "x", password: "x", again: "y" },
			"form[action$='/password'] button"), status: 422 },
		{ name: "names", path: "/staff/names", of: "personnel/names" },
		{ name: "name of several", path: "/staff/names/张某", of: "personnel/name" },
		{ name: "why results stand so", path: "/staff/search/explain?q=风电光伏" },
		{ name: "readers", path: "/staff/readers", says: "补同义词" },
		{ name: "not for this role", path: "/staff/people", status: 403 },
		{ name: "not found at the desk", path: "/staff/nowhere", status: 404 },
		{ name: "session over, form kept", go: outOfSession, says: "您填写的内容还在" },
	],
	reviewer: [
		{ name: "queue", path: "/staff/queue", says: "2023年第4期" },
		{ name: "part to review", path: draft(submitted, "/review/d2") },
		{ name: "part to review, refused", status: 422,
			go: async (page) => {
				await page.goto(address(draft(submitted, "/review/d2")));
				return send(page, "button[name=act][value=return], button[name=act][value=back]");
			} },
	],
	publisher: [
		{ name: "published, edition", path: "/staff/published/2023/2/edition", says: "原版 PDF" },
		{ name: "publish", path: draft(approved, "/publish"), says: "发布" },
		{ name: "publish, refused", status: 422,
			go: async (page) => {
				await page.goto(address(draft(approved, "/publish")));
				return send(page, "main form button:has-text('发布')");
			} },
		{ name: "correction to approve", go: (page) => first(page, "/staff/corrections"), says: "更正" },
		{ name: "withdraw", go: (page) => propose(page, "withdrawals"), says: "撤回" },
		{ name: "withdraw, refused", says: "需要改正",
			go: async (page) => {
				await propose(page, "withdrawals");
				return send(page, "main button:has-text('撤回')");
			} },
		{ name: "withdrawals",
			go: async (page) => {
				await propose(page, "withdrawals");
				await page.fill("#reason", "刊登时误用了征求意见稿。");
				await page.fill("#sentence", await page.locator(".gz-places b").first().innerText());
				await send(page, "main button:has-text('撤回')");
				return page.goto(address("/staff/withdrawals"));
			} },
		{ name: "withdrawal to confirm", go: (page) => first(page, "/staff/withdrawals"), says: "撤回" },
		{ name: "withdrawn at once",
			go: async (page) => {
				await propose(page, "withdrawals");
				await page.fill("#reason", "附件里有不应公开的个人信息。");
				await page.check("[name=manner][value=urgent]");
				await page.fill("#sentence", await page.locator(".gz-places b").last().innerText());
				await send(page, "main button:has-text('撤回')");
				return page.goto(address("/staff/withdrawals?show=done"));
			} },
	],
	administrator: [
		{ name: "people", path: "/staff/people", says: "采编一" },
		{ name: "person, new", path: "/staff/people/new" },
		{ name: "person, new, refused", go: (page) => fill(page, "/staff/people/new", {}, SUBMIT), status: 422 },
		{ name: "person, invited", says: "只显示这一次",
			go: async (page) => {
				await page.goto(address("/staff/people/new"));
				await page.fill("[name=login]", "newcomer");
				await page.fill("[name=name]", "新来的");
				await page.locator("[name=roles]").first().check();
				const answer = await send(page, SUBMIT);
				invitation = await page.locator("#invitation-link").getAttribute("data-gz-absolute");
				return answer;
			} },
		{ name: "log", path: "/staff/audit" },
		{ name: "second factor", says: "绑定动态口令",
			go: async (page) => {
				const answer = await page.goto(address("/staff/account/second-factor"));
				secret = (await page.locator(".gz-secret").innerText()).replace(/\s/g, "");
				return answer;
			} },
		{ name: "second factor, refused", status: 422,
			go: (page) => fill(page, "/staff/account/second-factor", { code: "000000", old: given.password }, SUBMIT) },
		{ name: "recovery codes", says: "恢复码",
			go: (page) => fill(page, "/staff/account/second-factor", { code: code(), old: given.password }, SUBMIT) },
	],
	nobody: [
		{ name: "sign in", path: "/login", says: "登录" },
		{ name: "sign in, refused", status: 422,
			go: (page) => fill(page, "/login", { username: "editor", password: "x" }, SUBMIT) },
		{ name: "sign in, code", says: "动态口令",
			go: (page) => fill(page, "/login", { username: "administrator", password: given.password }, SUBMIT) },
		{ name: "sign in, code refused", go: (page) => fill(page, "/login/code", { code: "000000" }, SUBMIT), status: 422 },
		{ name: "invitation", go: (page) => page.goto(address(invitation)), says: "密码" },
		{ name: "invitation, refused", status: 422,
			go: (page) => fill(page, invitation, { password: "x", again: "y" }, SUBMIT) },
		{ name: "invitation, over", path: "/staff/invitation/ABCD-EFGH-JKLM", status: 410 },
		{ name: "sent by another site", status: 403,
			go: async (page) => {
				await page.goto("data:text/html,<html lang=zh-CN><form method=post action=" + given.base + "/login><button>送出</button></form>");
				return send(page, "button");
			} },
	],
};
