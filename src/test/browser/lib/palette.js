/* Pictures with at most 256 colours: a page of text loses nothing one sees, and weighs a quarter. */
"use strict";

const zlib = require("node:zlib");
const { PNG } = require("pngjs");

function chunk(type, data) {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(zlib.crc32 ? zlib.crc32(body) : crc32(body));
	return Buffer.concat([size, body, sum]);
}

/* Node before 22 has none of its own. */
function crc32(bytes) {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) {
			crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
		}
	}
	return ~crc >>> 0;
}

const nearest = (colours, r, g, b) => {
	let best = 0;
	let least = Infinity;
	colours.forEach(([red, green, blue], index) => {
		const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
		if (distance < least) {
			least = distance;
			best = index;
		}
	});
	return best;
};

/** The bytes of a picture: its 256 commonest colours, and of the others the nearest of these. */
function write(picture) {
	const { width, height, data } = picture;
	const counts = new Map();
	for (let at = 0; at < data.length; at += 4) {
		const key = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
		counts.set(key, (counts.get(key) || 0) + 1);
	}
	const colours = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, 256)
		.map(([key]) => [key >> 16, (key >> 8) & 255, key & 255]);
	const indexes = new Map(colours.map(([r, g, b], index) => [(r << 16) | (g << 8) | b, index]));
	const rows = Buffer.alloc(height * (width + 1));
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const at = (y * width + x) * 4;
			const key = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
			if (!indexes.has(key)) {
				indexes.set(key, nearest(colours, data[at], data[at + 1], data[at + 2]));
			}
			rows[y * (width + 1) + x + 1] = indexes.get(key);
		}
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", head),
		chunk("PLTE", Buffer.from(colours.flat())), chunk("IDAT", zlib.deflateSync(rows, { level: 9 })),
		chunk("IEND", Buffer.alloc(0))]);
}

module.exports = { read: PNG.sync.read, write };
