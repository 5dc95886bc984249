/* What every page must keep to, whoever reads it and however: axe's rules, no sideways scrolling on a narrow screen, names
   in Chinese, one way to skip to the text. Answers a list of what is wrong. */
"use strict";

const fs = require("node:fs");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Runs axe with the rules named, or with all. */
async function rules(page, mode, only) {
	// By the debugger: the policy of the pages lets no script of others in, and shall not.
	if (!await page.evaluate(() => Boolean(window.axe))) {
		await page.evaluate(axe);
	}
	const found = await page.evaluate(async ([tags, names]) => {
		const experimental = Object.fromEntries(window.axe.getRules(["experimental"]).map((rule) => [rule.ruleId, { enabled: false }]));
		const options = names ? { runOnly: { type: "rule", values: names } }
			: { runOnly: { type: "tag", values: tags }, rules: experimental };
		const result = await window.axe.run(document, { ...options, resultTypes: ["violations"], elementRef: false });
		return result.violations.map((one) => ({ id: one.id, help: one.help, nodes: one.nodes.slice(0, 5).map((node) =>
			node.target.join(" ") + " " + node.html.slice(0, 160) + " — " + [...node.any, ...node.all, ...node.none]
				.map((check) => check.message).join("; ").slice(0, 300)), count: one.nodes.length }));
	}, [RULES, only]);
	return found.map((one) => `[${mode}] ${one.id} (${one.count}): ${one.help}\n\t${one.nodes.join("\n\t")}`);
}

/** Whether the page, as wide as the window is now, scrolls sideways, and because of what. */
async function sideways(page, words) {
	const wide = await page.evaluate(() => {
		const root = document.scrollingElement;
		if (root.scrollWidth <= root.clientWidth) {
			return null;
		}
		const culprits = [...document.querySelectorAll("body *")].filter((one) => {
			const box = one.getBoundingClientRect();
			const scrolls = (each) => each && each !== document.body && (getComputedStyle(each).overflowX !== "visible"
				|| scrolls(each.parentElement));
			return box.width > 0 && box.right > root.clientWidth + 1 && !scrolls(one.parentElement);
		}).slice(0, 4).map((one) => one.tagName.toLowerCase() + "." + String(one.className.baseVal ?? one.className)
			+ " to " + Math.round(one.getBoundingClientRect().right));
		return root.scrollWidth + " wide: " + culprits.join(", ");
	});
	return wide ? [`[${words}] scrolls sideways, ${wide}`] : [];
}

/** What axe does not ask. */
async function ours(page) {
	return page.evaluate(() => {
		const wrong = [];
		const han = /\p{Script=Han}/u;
		const seen = (one) => one.getClientRects().length > 0 && !one.closest("[aria-hidden=true]");
		const name = (one) => {
			const by = (one.getAttribute("aria-labelledby") || "").split(" ").filter(Boolean)
				.map((id) => document.getElementById(id)?.textContent).join(" ");
			const label = one.labels ? [...one.labels].map((each) => each.textContent).join(" ") : "";
			return by || one.getAttribute("aria-label") || label || one.textContent || one.value || one.title
				|| [...one.querySelectorAll("img, title")].map((each) => each.alt || each.textContent).join(" ");
		};
		if (document.documentElement.lang !== "zh-CN") {
			wrong.push("the page's language is " + document.documentElement.lang);
		}
		if (document.querySelectorAll("h1").length !== 1) {
			wrong.push("it has " + document.querySelectorAll("h1").length + " h1");
		}
		let level = 0;
		document.querySelectorAll("h1, h2, h3, h4, h5, h6").forEach((heading) => {
			const own = Number(heading.tagName[1]);
			if (level > 0 && own > level + 1) {
				wrong.push(`the heading "${heading.textContent.trim().slice(0, 30)}" jumps from ${level} to ${own}`);
			}
			level = own;
		});
		document.querySelectorAll("button, input:not([type=hidden]), select, textarea, summary, [role=button], nav, form[role], dialog")
			.forEach((one) => {
				const said = name(one).trim();
				const landmark = /^(NAV|FORM|DIALOG)$/.test(one.tagName);
				if (seen(one) && !(landmark ? han.test(one.getAttribute("aria-label") || one.getAttribute("aria-labelledby") || "")
						|| one.hasAttribute("aria-labelledby") : han.test(said) || /^[\d\s.]+$/.test(said))) {
					wrong.push("no Chinese name: " + one.outerHTML.slice(0, 160));
				}
			});
		document.querySelectorAll("[hidden]").forEach((one) => {
			if (seen(one) && getComputedStyle(one).visibility === "visible") {
				wrong.push("hidden, but seen: " + one.outerHTML.slice(0, 120));
			}
		});
		// A field in error says so itself and names the words that explain it.
		document.querySelectorAll("[aria-invalid=true]").forEach((field) => {
			const told = (field.getAttribute("aria-describedby") || "").split(" ").map((id) => document.getElementById(id));
			if (!told.some((one) => one && one.textContent.trim())) {
				wrong.push("an error without words: " + field.outerHTML.slice(0, 160));
			}
		});
		// Main actions are for fingers: 44 pixels high. Everything else is axe's target-size.
		document.querySelectorAll(".gz-button--main:not(.gz-button--small), .gz-search__button, .gz-search__input").forEach((one) => {
			if (seen(one) && one.getBoundingClientRect().height < 44) {
				wrong.push(`only ${one.getBoundingClientRect().height} high: ` + one.outerHTML.slice(0, 120));
			}
		});
		return wrong;
	});
}

/** The first stop of the keyboard leads past the head. */
async function skips(page) {
	// From the very top, wherever a script or an anchor has led.
	await page.evaluate(() => {
		const top = document.createElement("span");
		top.tabIndex = -1;
		document.body.prepend(top);
		top.focus();
	});
	await page.keyboard.press("Tab");
	await page.evaluate(() => document.body.firstElementChild.remove());
	const first = await page.evaluate(() => ({ text: document.activeElement.textContent.trim(),
		top: document.activeElement.getBoundingClientRect().top, target: document.activeElement.getAttribute("href") }));
	if (first.text !== "跳到正文" || first.top < 0) {
		return [`the first stop is "${first.text}" at ${first.top}, not 跳到正文`];
	}
	await page.keyboard.press("Enter");
	const inMain = await page.evaluate(() => document.activeElement.id === "main");
	return inMain ? [] : ["跳到正文 does not lead into the text"];
}

module.exports = { ours, rules, sideways, skips };
