/* All checks of the portal in one browser; run by org.gongbao.browser.PortalInBrowserTests. GONGBAO_GIVEN is JSON: the
   portal's address, the password of its people, drafts. Ends with 1 if a check found something. With -Dgongbao.only=WORD only
   checks with that word in their name run; with -Dgongbao.only=hold none, and the portal stays until it is killed, so that
   the checks can be run by hand: GONGBAO_GIVEN="$(cat target/browser/given.json)" node src/test/browser/portal.js WORD */
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const browser = require("./lib/browser");
const report = require("./lib/report");
const { given } = require("./lib/portal");

const target = process.env.GONGBAO_TARGET || path.resolve(__dirname, "../../../target/browser");

(async () => {
	fs.mkdirSync(target, { recursive: true });
	if (given.only === "hold" && given.state === "full") {
		delete given.only;
		fs.writeFileSync(path.join(target, "given.json"), JSON.stringify(given));
		return new Promise(() => setInterval(() => {}, 60000));
	}
	given.only = process.argv[2] || given.only;
	if (given.only === "hold") {
		return;
	}
	const chrome = await browser.start();
	for (const part of (given.state !== "full" || given.specimens) ? ["everybody"] : ["pictures", "weights", "journeys", "everybody"]) {
		const at = Date.now();
		await require("./checks/" + part)(chrome);
		report.note(`${part}: ${Math.round((Date.now() - at) / 1000)} s`);
	}
	await chrome.close();
	process.exitCode = report.failed() ? 1 : 0;
})().catch((error) => {
	console.error(error);
	process.exit(2);
});
