/* The portal as the test started it, and contexts that look at it. */
"use strict";

const given = JSON.parse(process.env.GONGBAO_GIVEN || "{}");

/** Whether a check is asked for: all are unless -Dgongbao.only names its part or something in its name. */
const wanted = (part, name) => !given.only || given.only === part || name.includes(given.only);

/** The portal's clock: it believes that it started on a certain day. */
given.now = () => Date.now() + (given.clock || 0);

const DESKTOP = { width: 1280, height: 900 };

/** How readers may choose to see pages: the words of the cookie, as the portal writes them. */
const MODES = { plain: "", dark: "dark", contrast: "contrast", large: "large", "large-contrast": "large.contrast",
	"dark-contrast": "dark.contrast" };

/** A browser of one reader: no movement, Chinese, Shanghai. */
async function reader(chrome, options = {}) {
	const { mode, ...rest } = options;
	const context = await chrome.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai", viewport: DESKTOP,
		reducedMotion: "reduce", colorScheme: "light", ...rest });
	context.setDefaultTimeout(15000);
	if (mode) {
		await choose(context, mode);
	}
	return context;
}

/** Puts a mode into the cookie, or takes it out. */
async function choose(context, mode) {
	const words = MODES[mode];
	await context.clearCookies({ name: "gz-mode" });
	if (words) {
		await context.addCookies([{ name: "gz-mode", value: words, url: given.base }]);
	}
}

async function signIn(chrome, login, options) {
	const context = await reader(chrome, options);
	const page = await context.newPage();
	await page.goto(given.base + "/login");
	await page.fill("input[name=username]", login);
	await page.fill("input[name=password]", given.password);
	await page.click("main button[type=submit]");
	await page.waitForURL((url) => url.pathname.startsWith("/staff"));
	await page.close();
	return context;
}

const address = (path) => path.startsWith("http") ? path : given.base + encodeURI(decodeURI(path));

module.exports = { DESKTOP, MODES, address, choose, given, reader, signIn, wanted };
