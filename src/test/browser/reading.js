/* Reading a document in a browser: the outline that follows, links to passages, finding, pictures, reading aloud, tables, paper,
   the same without scripts. Arguments: address of the portal, path of the long plan, path of the document with a picture,
   path of the issue, a folder for pictures and PDF (may be missing). Ends with code 0 only if everything was seen to work. */
"use strict";

const { start } = require("./lib/browser");
const fs = require("node:fs");
const path = require("node:path");

const [base, plan, picture, issue, shots] = process.argv.slice(2);

function expect(condition, words) {
	if (!condition) {
		throw new Error("Not seen: " + words);
	}
}

/* A voice that says nothing and ends when told to. */
const STUB = () => {
	const spoken = [];
	let current = null;
	const speech = {
		getVoices: () => [{ lang: "en-US", localService: true }, { lang: "zh-CN", localService: true, name: "测试" }],
		speak: (utterance) => {
			spoken.push(utterance.text);
			current = utterance;
		},
		cancel: () => {
			const one = current;
			current = null;
			one?.onerror?.({ error: "canceled" });
		},
		addEventListener: () => { },
		get speaking() {
			return current !== null;
		}
	};
	window.spoken = spoken;
	window.endSentence = () => {
		const one = current;
		current = null;
		one?.onend?.();
	};
	Object.defineProperty(window, "speechSynthesis", { value: speech });
	window.SpeechSynthesisUtterance = function SpeechSynthesisUtterance(text) {
		this.text = text;
	};
};

(async () => {
	const chrome = await start();
	const errors = [];
	const results = {};

	const open = async (options, address, prepare) => {
		const context = await chrome.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		const page = await context.newPage();
		page.setDefaultTimeout(15000);
		page.on("pageerror", (error) => errors.push(String(error)));
		page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
		if (prepare) {
			await page.addInitScript(prepare);
		}
		await page.goto(base + address);
		return page;
	};
	const shot = async (page, name) => shots && page.screenshot({ path: path.join(shots, name + ".png") });
	const current = (page) => page.locator(".gz-outline a[aria-current]").innerText();

	// The outline follows, stays in view of itself, and a target is not hidden.
	const long = await open({}, plan);
	await long.evaluate(() => document.getElementById("art-120").scrollIntoView());
	await long.waitForFunction(() => document.querySelector(".gz-outline a[aria-current]")?.textContent.startsWith("第一百二十条"));
	const inside = await long.evaluate(() => {
		const box = document.querySelector(".gz-outline a[aria-current]").getBoundingClientRect();
		return box.top >= 0 && box.bottom <= innerHeight;
	});
	expect(inside, "the current entry within the outline's window");
	await shot(long, "reading-outline");
	await long.goto(base + plan + "#art-22");
	await long.waitForFunction(() => document.querySelector(".gz-outline a[aria-current]")?.textContent.startsWith("第二十二条"));
	expect(await long.evaluate(() => document.getElementById("art-22").getBoundingClientRect().top >= 0), "the target below the window's top");
	expect(await long.evaluate(() => getComputedStyle(document.getElementById("art-22")).backgroundColor !== "rgba(0, 0, 0, 0)"), "the target marked");

	// A link to a passage is reached by keyboard and copied.
	const link = long.locator("#art-23 .gz-anchor");
	expect(await link.getAttribute("aria-label") === "复制第二十三条的链接", "the name of the link");
	await link.focus();
	expect(await link.evaluate((one) => getComputedStyle(one).opacity) === "1", "the link when it has the focus");
	await long.keyboard.press("Enter");
	await long.waitForFunction(() => document.querySelector("#art-23 .gz-anchor").hasAttribute("data-copied"));
	const copied = await long.evaluate(() => navigator.clipboard.readText());
	expect(copied.endsWith(plan + "#art-23"), "the address copied, not " + copied);
	await long.locator("[data-gz-copy=citation-gbt]").first().click();
	expect((await long.evaluate(() => navigator.clipboard.readText())).includes("[J"), "the citation copied");

	// Finding: by keyboard, over the borders of elements, in whatever width.
	await long.locator("[data-gz-find]").click();
	const find = async (page, words) => {
		await page.fill(".gz-find__input", words);
		await page.waitForTimeout(250);
		return page.locator(".gz-find output").innerText();
	};
	expect((await find(long, "通政办发[２０２３]12号")).match(/^第\d+处，共\d+处$/), "the number in another width and other brackets");
	const total = (said) => Number(/共(\d+)处/.exec(said)[1]);
	const said = await find(long, await long.evaluate(() => document.getElementById("art-22").textContent.slice(0, 20)));
	expect(total(said) === 1, "the one place across an element's border, not " + said);
	expect((await find(long, "没有这样的字句")) === "没有找到", "that nothing is found");
	const many = total(await find(long, "冬季供热"));
	await long.keyboard.press("Enter");
	const second = await long.locator(".gz-find output").innerText();
	await long.keyboard.press("Shift+Enter");
	const first = await long.locator(".gz-find output").innerText();
	expect(second !== first && total(first) === many, "the next and the one before: " + first + " " + second);
	expect(await long.evaluate(() => CSS.highlights.get("gz-found").size) === many, "all places marked");
	await shot(long, "reading-find");
	await long.keyboard.press("Escape");
	expect(await long.evaluate(() => document.activeElement.hasAttribute("data-gz-find") && !CSS.highlights.has("gz-found")), "the focus back and no marks");

	// Without highlights the place is wrapped and unwrapped again.
	const old = await open({}, plan, () => {
		delete window.Highlight;
	});
	const before = await old.locator("#text").innerHTML();
	await old.locator("[data-gz-find]").click();
	await find(old, "冬季供热");
	await old.keyboard.press("Enter");
	expect((await old.locator("#text mark").allInnerTexts()).join("") === "冬季供热", "one place wrapped");
	await old.keyboard.press("Escape");
	expect(await old.locator("#text").innerHTML() === before, "the text as it was");
	await old.context().close();

	// Who comes from a search finds its words marked.
	const searcher = await open({}, "/search?q=" + encodeURIComponent("冬季供热"));
	await searcher.evaluate((address) => {
		const link = document.createElement("a");
		link.href = address + "#art-30";
		document.querySelector("main").append(link);
		link.click();
	}, plan);
	await searcher.waitForFunction(() => document.querySelector(".gz-find__input")?.value === "冬季供热");
	expect(total(await searcher.locator(".gz-find output").innerText()) === many, "the words of the search");
	await searcher.context().close();

	// Tables keep their head and scroll by keyboard.
	const box = long.locator(".gz-table-box--tall");
	await box.focus();
	const head = () => long.evaluate(() => {
		const frame = document.querySelector(".gz-table-box--tall").getBoundingClientRect();
		const cell = document.querySelector(".gz-table-box--tall th:nth-child(2)").getBoundingClientRect();
		return { top: Math.round(cell.top - frame.top), left: Math.round(cell.left) };
	});
	await box.evaluate((one) => one.scrollTo(0, 3000));
	const upper = await head();
	expect(upper.top >= 0 && upper.top < 4, "the head of the table at its top, not " + upper.top);
	await long.keyboard.press("ArrowRight");
	await long.waitForFunction(() => document.querySelector(".gz-table-box--tall").scrollLeft > 0);
	await shot(long, "reading-table");

	// Pictures: a dialogue with a script, closed with Esc.
	const drawn = await open({}, picture);
	await drawn.locator(".gz-figure a").focus();
	await drawn.keyboard.press("Enter");
	await drawn.waitForSelector("dialog.gz-zoom[open]");
	await shot(drawn, "reading-picture");
	await drawn.keyboard.press("Escape");
	await drawn.waitForSelector("dialog.gz-zoom", { state: "detached" });
	expect(await drawn.evaluate(() => document.activeElement.matches(".gz-figure a")), "the focus back on the picture");
	await drawn.context().close();

	// Reading aloud.
	const aloud = await open({}, plan, STUB);
	const speak = aloud.locator("[data-gz-speak]");
	await speak.focus();
	await aloud.keyboard.press("Enter");
	const spoken = () => aloud.evaluate(() => window.spoken);
	expect((await spoken()).length === 1 && await speak.getAttribute("aria-pressed") === "true", "the first sentence");
	expect(await aloud.locator(".gz-reader [role=status]").innerText() === "正在朗读", "what it does said");
	for (let i = 0; i < 6; i++) {
		await aloud.evaluate(() => window.endSentence());
	}
	expect((await spoken()).length === 7 && (await spoken()).every((one) => one.length <= 80), "sentences of a length browsers bear");
	expect(await aloud.evaluate(() => CSS.highlights.has("gz-spoken")), "the sentence marked");
	await aloud.locator("[data-gz-pause]").click();
	expect(!await aloud.evaluate(() => speechSynthesis.speaking), "the pause");
	await aloud.locator("[data-gz-pause]").click();
	const again = await spoken();
	expect(again.at(-1) === again.at(-2), "the sentence once more");
	await aloud.locator("#art-22").click({ position: { x: 300, y: 10 } });
	expect((await spoken()).at(-1).startsWith("第二十二条"), "the paragraph clicked");
	await aloud.locator("#text p:has(.gz-cite)").first().click({ position: { x: 300, y: 1 } });
	const all = [];
	for (let i = 0; i < 8; i++) {
		all.push((await spoken()).at(-1));
		await aloud.evaluate(() => window.endSentence());
	}
	expect(all.join("").includes("通政办发2023年第12号"), "the number as it is said: " + all.join(""));
	await aloud.mouse.move(600, 400);
	await aloud.mouse.wheel(0, 4000);
	await aloud.waitForFunction(() => !document.querySelector("[data-gz-back]").hidden);
	const scrolled = await aloud.evaluate(() => scrollY);
	await aloud.evaluate(() => window.endSentence());
	expect(await aloud.evaluate(() => scrollY) === scrolled, "the page left where the reader went");
	await aloud.locator("[data-gz-back]").click();
	expect(await aloud.evaluate(() => scrollY) !== scrolled, "the way back");
	await shot(aloud, "reading-aloud");
	await aloud.locator("[data-gz-stop]").press("Escape");
	expect(await aloud.evaluate(() => document.activeElement.hasAttribute("data-gz-speak") && document.querySelector("[data-gz-reader]").hidden), "the end");
	await aloud.evaluate(() => {
		const words = document.getElementById("art-40").lastChild.previousSibling;
		getSelection().setBaseAndExtent(words, 2, words, 12);
		document.querySelector("[data-gz-speak]").click();
	});
	expect((await spoken()).at(-1).includes((await aloud.evaluate(() => String(getSelection()))).slice(0, 3)), "from what is selected");
	await aloud.context().close();
	const mute = await open({}, plan, () => {
		Object.defineProperty(window, "speechSynthesis", { value: { getVoices: () => [{ lang: "en-US" }] } });
	});
	expect(await mute.locator("[data-gz-speak]").isHidden(), "no reading aloud without a Chinese voice");
	await mute.context().close();

	// On a phone: nothing wider than the window, and a way back to the outline.
	const phone = await open({ viewport: { width: 320, height: 700 }, hasTouch: true }, plan + "#art-80");
	expect(await phone.evaluate(() => document.documentElement.scrollWidth <= 320), "nothing wider than 320");
	await phone.locator(".gz-dock__outline").click();
	await phone.waitForFunction(() => document.querySelector(".gz-outline").open && Math.abs(document.getElementById("outline").getBoundingClientRect().top) < 200);
	await shot(phone, "reading-phone");
	await phone.context().close();

	// Without a script nothing is missing but the tools.
	const plain = await open({ javaScriptEnabled: false }, plan + "#art-22");
	expect(await plain.locator(".gz-dock__outline").getAttribute("href") === "#outline", "the way to the outline");
	expect(await plain.locator("[data-gz-finder]").isHidden() && await plain.locator("[data-gz-find]").isHidden(), "no tool that does nothing");
	await plain.locator("#art-23 .gz-anchor").focus();
	await plain.keyboard.press("Enter");
	expect(plain.url().endsWith("#art-23"), "a link to itself");
	await plain.context().close();
	const still = await open({ javaScriptEnabled: false }, picture);
	await still.locator(".gz-figure a").click();
	expect(still.url().endsWith(".png"), "the picture by itself");
	await still.context().close();

	// How heavy and how steady the long plan is.
	const fresh = await chrome.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 } });
	const measured = await fresh.newPage();
	const session = await fresh.newCDPSession(measured);
	await session.send("Network.enable");
	let bytes = 0;
	let requests = 0;
	session.on("Network.loadingFinished", (event) => {
		bytes += event.encodedDataLength;
		requests++;
	});
	await measured.addInitScript(() => {
		window.shift = 0;
		new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
			window.shift += entry.hadRecentInput ? 0 : entry.value;
		})).observe({ type: "layout-shift", buffered: true });
		new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
			window.largest = entry.startTime;
		})).observe({ type: "largest-contentful-paint", buffered: true });
	});
	await measured.goto(base + plan, { waitUntil: "load" });
	await measured.waitForTimeout(300);
	Object.assign(results, { bytes, requests, ...await measured.evaluate(() => ({ shift: window.shift, largest: Math.round(window.largest) })) });
	const frames = await measured.evaluate(() => new Promise((done) => {
		const times = [];
		let last = performance.now();
		const step = (now) => {
			times.push(now - last);
			last = now;
			window.scrollBy({ top: 160, behavior: "instant" });
			if (times.length < 120) {
				requestAnimationFrame(step);
			}
			else {
				times.sort((one, other) => one - other);
				done({ median: Math.round(times[60]), p95: Math.round(times[114]) });
			}
		};
		requestAnimationFrame(step);
	}));
	Object.assign(results, { frameMedian: frames.median, frameP95: frames.p95, scrollShift: await measured.evaluate(() => window.shift) });
	expect(bytes < 60000, "a page under 60 kB, not " + bytes);
	expect(results.shift < 0.001, "a steady page, not " + results.shift);
	await fresh.close();

	// Paper.
	if (shots) {
		for (const [name, address] of [["plan", plan], ["picture", picture], ["issue", issue + "/print"]]) {
			const page = await open({}, address);
			await page.waitForTimeout(300);
			fs.writeFileSync(path.join(shots, name + ".pdf"), await page.pdf({ preferCSSPageSize: true, printBackground: false }));
			await page.context().close();
		}
	}
	expect(errors.length === 0, "no errors: " + errors.join("; "));
	console.log(JSON.stringify(results));
	await chrome.close();
})().catch((error) => {
	console.error(error);
	process.exit(1);
});
