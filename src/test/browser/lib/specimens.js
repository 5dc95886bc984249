/* Collects a specimen of every component on the pages that everybody.js looks at, and writes them into the catalogue, so
   that it shows what the pages really have: -Dgongbao.specimens=true. CatalogueTests says when it is time to. */
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const CATALOGUE = path.resolve(__dirname, "../../resources/templates/catalogue");

const WRITTEN = ["public.html", "staff.html"];

/* What the pages made by hand show already. */
const byHand = fs.readdirSync(CATALOGUE).filter((name) => !WRITTEN.includes(name))
	.flatMap((name) => fs.readFileSync(path.join(CATALOGUE, name), "utf8").match(/gz-[\w-]+/g));

const kinds = { public: [], desk: [] };
const seen = { public: new Set(byHand), desk: new Set(byHand) };

/* Runs in the page. */
function find([known, prefix]) {
	const have = new Set(known);
	const found = [];
	const own = (one) => [...one.classList].filter((name) => name.startsWith("gz-"));
	const all = (root) => [root, ...root.querySelectorAll("[class]")].flatMap(own);
	/* A row is nothing without its table, a line of a drawing nothing without the drawing. */
	const whole = (one) => one.closest("svg") || one.closest("table")?.closest(".gz-grid-box, .gz-table-box") || one.closest("table")
		|| (/^(LI|DT|DD|OPTION|SUMMARY|LEGEND)$/.test(one.tagName) ? one.parentElement : one);
	const block = (one, name) => whole(one.closest("." + CSS.escape(name.replace(/(__|--).*/, ""))) || one);
	const short = (copy) => {
		[copy, ...copy.querySelectorAll("ol, ul, tbody, dl, datalist, select, div, section, article, form, fieldset, details, svg, g")].forEach((list) => {
			const kept = new Set();
			[...list.children].forEach((child, at) => {
				const fresh = all(child).filter((name) => !have.has(name) && !kept.has(name));
				if (at > 1 && fresh.length === 0) {
					child.remove();
				}
				fresh.forEach((name) => kept.add(name));
			});
		});
		const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode.data.replace(/20\d\d-\d\d-\d\d \d\d:\d\d/g, "2023-06-15 10:00");
			texts.currentNode.data = (text.trim().length > 40) ? text.trim().slice(0, 30) + "……" : text;
		}
	};
	const clean = (copy, number) => {
		copy.querySelectorAll("input[type=hidden], script").forEach((one) => one.remove());
		copy.querySelectorAll(".gz-secret").forEach((one) => {
			one.textContent = "ABCD EFGH JKLM NPQR";
			one.removeAttribute("data-gz-absolute");
		});
		copy.querySelectorAll(".gz-codes code").forEach((one) => {
			one.textContent = "ABCD-EFGH-JKLM-NPQR";
		});
		[copy, ...copy.querySelectorAll("*")].forEach((one) => {
			["id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "form"].filter((name) => one.hasAttribute(name))
				.forEach((name) => one.setAttribute(name, one.getAttribute(name).split(" ").map((id) => `${prefix}${number}-${id}`).join(" ")));
			["href", "action", "formaction"].filter((name) => one.hasAttribute(name)).forEach((name) => one.setAttribute(name, "#x"));
			["data-gz-keep", "data-gz-preview", "data-gz-job"].forEach((name) => one.removeAttribute(name));
			if (one.tagName === "IMG") {
				one.setAttribute("src", "/favicon.svg");
			}
			if (one.type === "radio") {
				one.name = number + one.name;
			}
			if (one.tagName === "INPUT" && one.value) {
				one.setAttribute("value", one.value.slice(0, 60));
			}
		});
		return copy.outerHTML.replaceAll("[[", "[&#91;");
	};
	document.querySelectorAll("body [class]").forEach((one) => own(one).filter((name) => !have.has(name)).forEach((name) => {
		if (have.has(name)) {
			return;
		}
		const root = block(one, name);
		// The frame of the page is the frame of the catalogue too.
		if (root.matches("body, main") || root.querySelector("main")) {
			have.add(name);
			return;
		}
		const copy = root.cloneNode(true);
		short(copy);
		const classes = all(copy);
		if (!classes.includes(name)) {
			return;
		}
		found.push({ classes, html: clean(copy, known.length + found.length) });
		classes.forEach((each) => have.add(each));
	}));
	return found;
}

async function collect(page, name) {
	const kind = (await page.locator("body.gz-desk").count()) > 0 ? "desk" : "public";
	const found = await page.evaluate(find, [[...seen[kind]], kind === "desk" ? "d" : "p"]);
	found.forEach(({ classes, html }) => {
		classes.forEach((each) => seen[kind].add(each));
		kinds[kind].push({ name, html });
	});
	// The desk has the public components too; once is enough.
	if (kind === "public") {
		seen.public.forEach((each) => seen.desk.add(each));
	}
}

function page(layout, title, specimens) {
	const parts = specimens.map(({ name, html }) => `	<section class="gz-section"><h2 class="gz-small-title">${name}</h2>\n${html}\n</section>`);
	return `<!DOCTYPE html>
<html lang="zh-CN" th:replace="~{${layout} :: layout(\${page}, ~{::content})}" xmlns:th="http://www.thymeleaf.org">
<body>
<!--/* Written by src/test/browser/lib/specimens.js from the pages themselves: docs/testing.md. */-->
<th:block th:fragment="content" th:inline="none">
	<h1 class="gz-title">${title}</h1>
${parts.join("\n")}
</th:block>
</body>
</html>
`.replace(/[ \t]+$/gm, "");
}

function write() {
	fs.writeFileSync(path.join(CATALOGUE, "public.html"), page("layout", "公开站的部件", kinds.public));
	fs.writeFileSync(path.join(CATALOGUE, "staff.html"), page("staff/layout", "编校台的部件", kinds.desk));
}

module.exports = { collect, write };
