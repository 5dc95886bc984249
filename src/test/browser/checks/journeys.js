/* What people come for, as they do it: with a mouse, with the keyboard alone, without scripts, on a phone, for paper. */
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { check, expect, note } = require("../lib/report");
const { MODES, address, choose, given, reader, wanted } = require("../lib/portal");

const TARGET = process.env.GONGBAO_TARGET || path.resolve(__dirname, "../../../../target/browser");
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const REPEAL = "通政发〔2023〕901号";
const REPEALED = "通政办字〔2022〕906号";
const PLAN = "通政发〔2022〕901号";
const WIND = "通政办发〔2023〕12号";

const here = (page) => decodeURIComponent(new URL(page.url()).pathname);

async function follow(page, link) {
	await Promise.all([page.waitForNavigation(), link.click()]);
}

/* From the front page to a document that repeals another, to that other, and back the way one came. */
async function reading(page) {
	await page.goto(address("/"));
	await follow(page, page.locator("a[href='/issues/2023/1']:visible").first());
	await follow(page, page.locator(`main a[href='/documents/${encodeURIComponent(REPEAL)}']`).last());
	await follow(page, page.locator(`#text a[href='/documents/${encodeURIComponent(REPEALED)}']`).first());
	expect((await page.locator(".gz-banner").innerText()).includes("已废止"), "that the cited document is repealed");
	await follow(page, page.locator(".gz-banner a").first());
	expect(here(page) === "/documents/" + REPEAL, "the way from the repealed document to what repealed it");
	for (const place of ["/documents/" + REPEALED, "/documents/" + REPEAL, "/issues/2023/1", "/"]) {
		await page.goBack();
		expect(here(page) === place, "back at " + place + ", but " + here(page));
	}
}

/* The outline of a long document leads into it, and every article has an address of its own. */
async function outline(page) {
	await page.goto(address("/documents/" + PLAN));
	const entry = page.locator(".gz-outline a[href^='#']").nth(3);
	const anchor = await entry.getAttribute("href");
	await entry.click();
	expect(decodeURIComponent(new URL(page.url()).hash) === decodeURIComponent(anchor), "the address of the chapter");
	const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, decodeURIComponent(anchor.slice(1)));
	expect(top >= 0 && top < 400, "the chapter at the top of the window, but at " + top);
	await page.reload();
	const again = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, decodeURIComponent(anchor.slice(1)));
	expect(Math.abs(again - top) < 120, "the same place when the address is opened anew");
}

/* Suggestions by the keyboard: down to choose, Escape to leave, Enter to go. */
async function suggestions(page) {
	await page.goto(address("/"));
	const box = page.locator("main input[name=q]");
	await box.focus();
	await page.keyboard.type("风电");
	await page.waitForSelector("[role=option]");
	expect((await box.getAttribute("aria-expanded")) === "true", "that a reader of screens hears of the list");
	await page.keyboard.press("ArrowDown");
	const active = await box.getAttribute("aria-activedescendant");
	expect((await page.locator("#" + active).getAttribute("aria-selected")) === "true", "the first suggestion chosen");
	await page.keyboard.press("Escape");
	expect((await box.getAttribute("aria-expanded")) === "false", "Escape close the list");
	expect((await box.inputValue()) === "风电", "that Escape loses nothing typed");
	await page.keyboard.type("光伏");
	await page.waitForSelector("[role=option]:visible");
	await page.keyboard.press("ArrowDown");
	await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
	expect(/^\/(documents\/|search$)/.test(here(page)), "where the suggestion leads, but " + here(page));
}

async function search(page, words) {
	await page.goto(address("/search"));
	await page.fill("main input[name=q]", words);
	await Promise.all([page.waitForNavigation(), page.press("main input[name=q]", "Enter")]);
}

async function searching(page) {
	await search(page, "通政办发2023年12号");
	expect(here(page) === "/documents/" + WIND, "a number typed loosely lead to its document, but " + here(page));
	await search(page, "风电光伏");
	expect((await page.locator("mark").count()) > 0, "the match marked");
	expect((await page.locator("main").innerText()).includes("短语"), "what was understood");
	await follow(page, page.locator(".gz-hit__title a").first());
	expect(here(page).startsWith("/documents/"), "the document of a hit");
	await search(page, "通政办发〔2023〕812号");
	expect((await page.locator(".gz-near a").count()) > 0, "near numbers when nothing is found");
	await search(page, "骆驼养殖补贴办法细则");
	expect((await page.locator("main a[href^='/search?']").count()) > 0, "looser searches when nothing is found");
}

/* Every stop of the keyboard can be seen, in the order of the page. */
async function stops(page, most) {
	const wrong = [];
	let last = null;
	await page.evaluate(() => {
		document.activeElement.blur();
		window.scrollTo(0, 0);
	});
	for (let stop = 0; stop < most; stop++) {
		await page.keyboard.press("Tab");
		const seen = await page.evaluate(() => {
			const one = document.activeElement;
			if (one === document.body) {
				return null;
			}
			const style = getComputedStyle(one);
			const box = one.getBoundingClientRect();
			window.gzOrder = window.gzOrder || [];
			const before = window.gzOrder.at(-1);
			window.gzOrder.push(one);
			return { html: one.outerHTML.slice(0, 120), outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
				inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.height > 0,
				after: !before || Boolean(before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) };
		});
		if (seen === null) {
			break;
		}
		if (!seen.outline) {
			wrong.push("focus cannot be seen on " + seen.html);
		}
		if (!seen.inView) {
			wrong.push("the focus is out of sight on " + seen.html);
		}
		if (!seen.after) {
			wrong.push("the keyboard goes backwards to " + seen.html + " after " + last);
		}
		last = seen.html;
	}
	return wrong;
}

async function keyboard(page) {
	const wrong = [];
	for (const place of ["/", "/issues/2023/2", "/documents/" + PLAN, "/search?q=通知", "/documents", "/chronicle/2023-03", "/appointments",
		"/login"]) {
		await page.goto(address(place));
		wrong.push(...(await stops(page, 60)).map((one) => place + ": " + one));
	}
	return wrong;
}

/* From the front page to a document with nothing but Tab and Enter. */
async function keyboardOnly(page) {
	await page.goto(address("/"));
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	const tabTo = async (selector) => {
		for (let stop = 0; stop < 80; stop++) {
			await page.keyboard.press("Tab");
			if (await page.evaluate((one) => document.activeElement.matches(one), selector)) {
				return;
			}
		}
		throw new Error("Not reached by Tab: " + selector);
	};
	await tabTo("main a[href='/issues/2023/2']");
	await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
	await tabTo(`main a[href='/documents/${encodeURIComponent(WIND)}']`);
	await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
	expect(here(page) === "/documents/" + WIND, "the document");
	// A table or the like that scrolls inside itself is a stop, and the arrows move it.
	await page.setViewportSize({ width: 390, height: 700 });
	await page.reload();
	const scrolls = await page.evaluate(() => {
		const box = [...document.querySelectorAll(".gz-table-box")].find((one) => one.scrollWidth > one.clientWidth + 20);
		box?.focus();
		return box ? document.activeElement === box : null;
	});
	if (scrolls !== null) {
		expect(scrolls, "a table that scrolls take the focus");
		await page.keyboard.press("ArrowRight");
		await page.waitForFunction(() => document.activeElement.scrollLeft > 0);
	}
	// Folded matter opens with Enter.
	const folded = page.locator("summary:visible").first();
	if ((await folded.count()) > 0) {
		const open = () => folded.evaluate((one) => one.parentElement.open);
		const before = await open();
		await folded.focus();
		await page.keyboard.press("Enter");
		expect((await open()) !== before, "Enter open and close what is folded");
	}
}

/* Modes are chosen by links, kept by a cookie, and need no script; choosing leads back to the same page. */
async function modes(page) {
	const place = "/documents/" + WIND;
	await page.goto(address(place));
	const size = async () => parseFloat(await page.locator("#text p").first().evaluate((one) => getComputedStyle(one).fontSize));
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const press = async (label) => follow(page, page.locator(".gz-topbar a", { hasText: new RegExp("^" + label + "$") }).first());
	const [plainSize, plainPaper] = [await size(), await paper()];
	await press("大字版");
	expect(here(page) === place, "back at the page where large type was asked for");
	expect((await size()) > plainSize * 1.3, "large type");
	await page.goto(address("/issues/2023/2"));
	expect((await page.locator("html").getAttribute("class")).includes("gz-large"), "large type on the next page too");
	await press("深色");
	expect((await paper()) !== plainPaper, "dark paper");
	await press("高对比");
	expect((await paper()) === "rgb(0, 0, 0)", "black paper in dark and high contrast, but " + await paper());
	expect((await page.locator("html").getAttribute("class")) === "gz-large gz-dark gz-contrast", "all three together");
	const cookie = (await page.context().cookies()).find((one) => one.name === "gz-mode");
	expect(cookie && cookie.expires > Date.now() / 1000 + 30 * 86400, "a cookie that stays for months");
	await press("返回常规字号");
	await press("浅色");
	await press("常规对比");
	await page.goto(address(place));
	expect((await size()) === plainSize && (await paper()) === plainPaper, "the page as before");
	// What everybody.js sets by itself is what the portal writes.
	for (const [mode, words] of Object.entries(MODES)) {
		await choose(page.context(), mode);
		await page.goto(address("/"));
		const written = (await page.locator("html").getAttribute("class")) || "";
		expect(written === words.split(".").filter(Boolean).map((one) => "gz-" + one).join(" "), mode + " as classes, but " + written);
	}
	await choose(page.context(), "plain");
}

/* Without scripts nothing is missing but what only a script can do; nothing stands there that does nothing. */
async function noScript(page) {
	await reading(page);
	await searching(page);
	await page.goto(address("/documents/" + WIND));
	const idle = await page.evaluate(() => document.querySelectorAll("button").length).catch(() => 0);
	note("buttons without scripts: " + idle);
	for (const button of await page.locator("main button:visible").all()) {
		expect(await button.evaluate((one) => Boolean(one.form)), "no button without a form: " + await button.innerText());
	}
}

/* Someone whose device asks for dark, for more contrast, for less movement. */
async function device(chrome) {
	const context = await reader(chrome, { colorScheme: "dark" });
	const page = await context.newPage();
	const look = () => page.evaluate(() => ["--gz-paper", "--gz-ink", "--gz-red"].map((one) =>
		getComputedStyle(document.documentElement).getPropertyValue(one)).join());
	await page.goto(address("/"));
	const dark = await look();
	await page.emulateMedia({ colorScheme: "light" });
	await choose(context, "dark");
	await page.goto(address("/"));
	expect((await look()) === dark, "dark by the device be dark by choice");
	await choose(context, "contrast");
	await page.goto(address("/"));
	const contrast = await look();
	await choose(context, "plain");
	await page.emulateMedia({ contrast: "more" });
	await page.goto(address("/"));
	expect((await look()) === contrast, "contrast by the device be contrast by choice");
	const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((one) => {
		const style = getComputedStyle(one);
		return style.scrollBehavior === "smooth" || style.animationName !== "none" || parseFloat(style.transitionDuration) > 0;
	}).map((one) => one.outerHTML.slice(0, 80)));
	await context.close();
	return moving.slice(0, 3).map((one) => "moves although less movement is asked for: " + one);
}

/* The same without a page's other formats would be a promise not kept. */
async function feeds(page) {
	const wrong = [];
	for (const place of ["/documents", "/documents/" + WIND, "/issues", "/issues/2023/2", "/appointments", "/people/王丽香", "/chronicle/2023-03",
		"/search?q=风电光伏", "/corrections"]) {
		await page.goto(address(place));
		const links = await page.evaluate(() => [...document.querySelectorAll("link[rel=alternate]")].map((one) => ({ type: one.type, href: one.href })));
		if (!links.some((one) => one.type === "application/json")) {
			wrong.push(place + " names no JSON");
		}
		for (const link of links) {
			const answer = await page.request.get(link.href.replace(/^https?:\/\/[^/]+/, given.base));
			if (!answer.ok() || !answer.headers()["content-type"].startsWith(link.type)) {
				wrong.push(`${link.href} answers ${answer.status()} ${answer.headers()["content-type"]}`);
			}
		}
	}
	return wrong;
}

/* On a phone: the menu, the search page, a document, one hand. */
async function phone(page) {
	await page.goto(address("/"));
	await follow(page, page.locator(".gz-frontnav a", { hasText: "文件" }).first());
	await follow(page, page.locator("main .gz-rows a").first());
	expect(here(page).startsWith("/documents/"), "a document");
	await follow(page, page.locator(".gz-head__find"));
	await page.fill("main input[name=q]", "风电光伏");
	await follow(page, page.locator("main .gz-search__button"));
	const small = await page.evaluate(() => [...document.querySelectorAll("main p, main li, main dd")]
		.filter((one) => one.getClientRects().length > 0 && parseFloat(getComputedStyle(one).fontSize) < 12).length);
	expect(small === 0, "no text smaller than 12 pixels");
}

/* Documents and an issue as A4; org.gongbao.browser.PrintedPages reads what came out. */
async function paper(chrome) {
	const context = await reader(chrome);
	const page = await context.newPage();
	fs.mkdirSync(TARGET, { recursive: true });
	for (const [name, place] of [["document", "/documents/" + WIND], ["plan", "/documents/" + PLAN], ["issue", "/issues/2023/2"]]) {
		await page.goto(address(place));
		await page.pdf({ path: path.join(TARGET, name + ".pdf"), preferCSSPageSize: true, printBackground: true });
	}
	await context.close();
}

module.exports = async (chrome) => {
	const journeys = { reading, outline, suggestions, searching, keyboard, keyboardOnly, modes, feeds };
	const go = async (name, options, act) => {
		if (!wanted("journeys", name)) {
			return;
		}
		const context = await reader(chrome, options);
		const page = await context.newPage();
		await check("journey: " + name, () => act(page));
		await context.close();
	};
	for (const [name, act] of Object.entries(journeys)) {
		await go(name, {}, act);
	}
	await go("reading on a phone", PHONE, reading);
	await go("phone", PHONE, phone);
	await go("without scripts", { javaScriptEnabled: false }, noScript);
	await go("modes without scripts", { javaScriptEnabled: false }, modes);
	for (const [name, act] of Object.entries({ device, paper })) {
		if (wanted("journeys", name)) {
			await check("journey: " + name, () => act(chrome));
		}
	}
};
