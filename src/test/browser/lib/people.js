/* The people of the desk, each with a browser window of their own, signed in when first needed; "citizen" is not. */
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const palette = require("./palette");
const { given, reader, signIn } = require("./portal");

class People {

	constructor(chrome) {
		this.chrome = chrome;
		this.pages = {};
		/** What went wrong in scripts of pages. */
		this.errors = [];
	}

	async as(login) {
		if (!this.pages[login]) {
			const options = { javaScriptEnabled: given.script === "js" };
			const context = (login === "citizen") ? await reader(this.chrome, options) : await signIn(this.chrome, login, options);
			context.setDefaultTimeout(20000);
			const page = await context.newPage();
			page.on("pageerror", (error) => this.errors.push(String(error)));
			this.pages[login] = page;
		}
		return this.pages[login];
	}

	/** Keeps a picture for the documentation, if a folder is given. */
	async shot(page, name) {
		if (given.screenshots) {
			// The top of a page says what it is; a long text below it would only be heavy.
			const { width, height } = page.viewportSize();
			const tall = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 1500));
			// In a window of that height what sticks to its foot is at the foot of the picture.
			await page.setViewportSize({ width, height: tall });
			const bytes = await page.screenshot();
			await page.setViewportSize({ width, height });
			fs.writeFileSync(path.join(given.screenshots, name + ".png"), palette.write(palette.read(bytes)));
		}
	}

	async leave() {
		await this.chrome.close();
	}

}

/** What the page says in its middle. */
const words = (page) => page.locator("main").innerText();

module.exports = { People, words };
