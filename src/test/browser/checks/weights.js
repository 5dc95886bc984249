/* What a first visit costs and how it stands still: bytes on the wire, requests, layout shift, largest paint. */
"use strict";

const { check, note } = require("../lib/report");
const { address, reader, wanted } = require("../lib/portal");

const KILOBYTE = 1000;

const VISITS = [
	{ name: "front", path: "/" },
	{ name: "issue", path: "/issues/2023/2" },
	{ name: "document", path: "/documents/通政办发〔2023〕12号", most: 60 },
	{ name: "long document", path: "/documents/通政发〔2022〕901号", most: 60 },
	{ name: "chronicle", path: "/chronicle/2023-03" },
	{ name: "search", path: "/search?q=风电光伏" },
	{ name: "appointments", path: "/appointments" },
];

const PHONE = { width: 390, height: 844 };

/* Bytes and requests that really went over the wire. */
async function wire(page) {
	const session = await page.context().newCDPSession(page);
	await session.send("Network.enable");
	const seen = { bytes: 0, requests: 0, cached: new Set() };
	session.on("Network.requestServedFromCache", ({ requestId }) => seen.cached.add(requestId));
	session.on("Network.responseReceived", ({ requestId, response }) => {
		if (response.fromDiskCache || response.fromPrefetchCache) {
			seen.cached.add(requestId);
		}
	});
	session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		if (!seen.cached.has(requestId)) {
			seen.requests += 1;
			seen.bytes += encodedDataLength;
		}
	});
	return seen;
}

/* Counts in the page from its first moment. */
function watch() {
	window.gzSeen = { shift: 0, shifted: [], paint: 0 };
	new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
		if (!entry.hadRecentInput) {
			window.gzSeen.shift += entry.value;
			const where = ({ x, y, width, height }) => `${x},${y} ${width}×${height}`;
			entry.sources.forEach(({ node, previousRect, currentRect }) => window.gzSeen.shifted
				.push(`${node?.outerHTML?.slice(0, 80)} from ${where(previousRect)} to ${where(currentRect)}`));
		}
	})).observe({ type: "layout-shift", buffered: true });
	new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
		window.gzSeen.paint = entry.startTime;
	})).observe({ type: "largest-contentful-paint", buffered: true });
}

async function visit(page, one) {
	await page.goto(address(one.path), { waitUntil: "networkidle" });
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	return page.evaluate(() => window.gzSeen);
}

async function first(chrome, one, viewport) {
	const context = await reader(chrome, { viewport });
	await context.addInitScript(watch);
	const page = await context.newPage();
	const seen = await wire(page);
	const { shift, shifted, paint } = await visit(page, one);
	const cold = { ...seen };
	// The same reader goes on to another page and comes back: styles and scripts are there.
	Object.assign(seen, { bytes: 0, requests: 0 });
	await visit(page, { path: one.path === "/" ? "/issues" : "/" });
	const again = seen.requests;
	await context.close();
	return { shift, shifted, paint, bytes: cold.bytes, requests: cold.requests, again };
}

module.exports = async (chrome) => {
	for (const one of VISITS.filter((each) => wanted("weights", each.name))) {
		await check("weight: " + one.name, async () => {
			const wide = await first(chrome, one, { width: 1280, height: 900 });
			const narrow = await first(chrome, one, PHONE);
			note(`${one.name}: ${(wide.bytes / KILOBYTE).toFixed(1)} kB in ${wide.requests} requests, next page ${wide.again}; `
				+ `largest paint ${Math.round(wide.paint)} ms, phone ${Math.round(narrow.paint)} ms; shift ${wide.shift}, phone ${narrow.shift}`);
			const wrong = [];
			if (one.most && wide.bytes > one.most * KILOBYTE) {
				wrong.push(`${wide.bytes} bytes for a first visit, more than ${one.most} kB`);
			}
			if (wide.again > 3) {
				wrong.push(`${wide.again} requests for the next page`);
			}
			for (const each of [wide, narrow]) {
				if (each.shift > 0.001) {
					wrong.push(`the page shifts by ${each.shift}: ${each.shifted.join("; ")}`);
				}
				// Half a second is usual; this only tells a page that waits for something.
				if (each.paint > 2500) {
					wrong.push(`the largest paint took ${Math.round(each.paint)} ms`);
				}
			}
			return wrong;
		});
	}
};
