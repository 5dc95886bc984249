/* What a check found, one line of JSON each; org.gongbao.browser.BrowserScript makes a test of every line. */
"use strict";

let failures = 0;

function result(name, problems) {
	const list = [].concat(problems || []);
	failures += (list.length > 0) ? 1 : 0;
	process.stdout.write("CHECK " + JSON.stringify({ name, problems: list }) + "\n");
}

/** Runs a check; what it returns (a text or a list) or throws is what is wrong. */
async function check(name, act) {
	try {
		result(name, await act());
	}
	catch (error) {
		result(name, String((error && error.stack) || error));
	}
}

/** Something worth knowing that is no test. */
function note(words) {
	process.stdout.write("NOTE " + words + "\n");
}

function expect(condition, words) {
	if (!condition) {
		throw new Error("Not seen: " + words);
	}
}

/** Waits until it is so, asking four times a second, and not longer than so many seconds. */
expect.soon = async (holds, seconds, words) => {
	const end = Date.now() + seconds * 1000;
	while (!(await holds())) {
		expect(Date.now() < end, words + " within " + seconds + " s");
		await new Promise((go) => setTimeout(go, 250));
	}
};

module.exports = { check, expect, note, failed: () => failures > 0 };
