/* Starts the one browser all checks share: the Chromium that comes with the packages, with the letters that come with
   them, so that a page looks the same on every machine. GONGBAO_CHROMIUM names another, for machines it is not made for;
   then nothing is compared with approved pictures. */
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { execFileSync } = require("node:child_process");
const { chromium: playwright } = require("playwright-core");

const packages = path.join(__dirname, "..", "node_modules");
const cache = path.join(packages, ".cache", "gongbao");

/** Whether this is the browser the approved pictures were made with. */
const pinned = !process.env.GONGBAO_CHROMIUM && process.platform === "linux" && process.arch === "x64";

/* Unpacked below the packages, not in the folder for temporary files, where any version of it may lie. */
async function unpacked() {
	const before = process.env.TMPDIR;
	fs.mkdirSync(cache, { recursive: true });
	process.env.TMPDIR = cache;
	try {
		const packed = require("@sparticuz/chromium");
		const chromium = packed.default || packed;
		const executablePath = await chromium.executablePath();
		await libraries(executablePath);
		return { executablePath, args: chromium.args };
	}
	finally {
		if (before === undefined) {
			delete process.env.TMPDIR;
		}
		else {
			process.env.TMPDIR = before;
		}
	}
}

/* A bare machine lacks NSS and the like; the package has them too, for a machine barer still. */
async function libraries(executablePath) {
	if (!execFileSync("ldd", [executablePath], { encoding: "utf8" }).includes("not found")) {
		return;
	}
	const helper = path.join(packages, "@sparticuz", "chromium");
	const { inflate } = await import(path.join(helper, "build", "esm", "lambdafs.js"));
	await inflate(path.join(helper, "bin", "al2023.tar.br"));
	process.env.LD_LIBRARY_PATH = [path.join(cache, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
}

/* Only the letters of the packages; those of the system serve for characters they lack. */
function letters() {
	const file = path.join(cache, "fonts.conf");
	const folders = ["noto-serif-sc", "noto-sans-sc"].map((one) => path.join(packages, "@expo-google-fonts", one));
	folders.push("/usr/share/fonts/opentype/noto");
	fs.mkdirSync(cache, { recursive: true });
	fs.writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((one) => `	<dir>${one}</dir>`).join("\n")}
	<cachedir>${path.join(cache, "fonts")}</cachedir>
	<alias><family>serif</family><prefer><family>Noto Serif SC</family></prefer></alias>
	<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
	<alias><family>monospace</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`);
	process.env.FONTCONFIG_FILE = file;
}

async function start() {
	letters();
	const given = process.env.GONGBAO_CHROMIUM;
	const chromium = given ? { executablePath: given, args: ["--headless"] } : await unpacked();
	// The packed browser is meant for one page; these two make it end with its first window.
	const args = chromium.args.filter((one) => !one.includes("single-process") && !one.includes("no-zygote"));
	const options = { executablePath: chromium.executablePath,
		args: [...args, "--no-sandbox", "--force-color-profile=srgb", "--disable-lcd-text", "--font-render-hinting=none"] };
	// On a machine busy with other things it was seen to crash while starting, once in some fifty times.
	return playwright.launch(options).catch(() => playwright.launch(options)).catch(() => playwright.launch(options));
}

module.exports = { start, pinned };
