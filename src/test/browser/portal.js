/* All checks of the portal in one browser; run by org.gongbao.browser.PortalInBrowserTests. GONGBAO_GIVEN is JSON: the
   portal's address, the password of its people, drafts. Ends with 1 if a check found something. */
"use strict";

const browser = require("./lib/browser");
const report = require("./lib/report");

(async () => {
	const chrome = await browser.start();
	for (const part of ["everybody"]) {
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
