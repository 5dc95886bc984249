package org.gongbao.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How large pictures are, told from their bytes. */
@PortalTest
class PictureSizesTests {

	private static final String UPRIGHT = "4578696600004d4d002a00000008000101120003000000010001000000000000";

	private static final String ON_ITS_SIDE = "45786966000049492a0008000000010012010300010000000600000000000000";

	@Autowired
	private Archive archive;

	@Autowired
	private PictureSizes sizes;

	@ParameterizedTest
	@ValueSource(strings = { "png", "jpg", "gif" })
	void aPictureIsAsLargeAsItWasMade(String format) throws IOException {
		assertThat(size(picture(format))).isEqualTo(new PictureSize(37, 21));
	}

	@ParameterizedTest
	@CsvSource({ "UklGRh4AAABXRUJQVlA4TBEAAAAvAwAAAAdQ/57/LgUR/Y/Q, 4, 1",
			"UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoCAAMADsD+JaQAA3AAAAAA, 2, 3",
			"UklGRh4AAABXRUJQVlA4WAoAAAAAAAAAfwIA3wEAVlA4TBEAAAA=, 640, 480" })
	void aWebpSaysSoInThreeWays(String bytes, int width, int height) throws IOException {
		assertThat(size(Base64.getDecoder().decode(bytes))).isEqualTo(new PictureSize(width, height));
	}

	@Test
	void aPhotographThatBrowsersTurnIsMeasuredTurned() throws IOException {
		assertThat(size(withExif(picture("jpg"), UPRIGHT, 0))).isEqualTo(new PictureSize(37, 21));
		assertThat(size(withExif(picture("jpg"), ON_ITS_SIDE, 0))).isEqualTo(new PictureSize(21, 37));
	}

	@Test
	void aPhotographMayHaveMuchToSayBeforeItsSize() throws IOException {
		assertThat(size(withExif(picture("jpg"), ON_ITS_SIDE, 40))).isEqualTo(new PictureSize(21, 37));
	}

	@Test
	void whatDoesNotSayHasNoSize() throws IOException {
		byte[] jpeg = picture("jpg");
		for (byte[] bytes : List.of(new byte[] { 1, 2, 3 }, Arrays.copyOf(jpeg, 30), Arrays.copyOf(jpeg, 2),
				Arrays.copyOf(picture("png"), 12), Base64.getDecoder().decode("UklGRh4AAABXRUJQVlA4WAoAAAAIAAAA"))) {
			String sha256 = stored(bytes);
			assertThat(this.sizes.of(List.of(sha256))).isEmpty();
		}
		assertThat(this.sizes.of(List.of("0".repeat(64)))).isEmpty();
		assertThat(this.sizes.of(List.of())).isEmpty();
	}

	private PictureSize size(byte[] bytes) throws IOException {
		String sha256 = stored(bytes);
		return Objects.requireNonNull(this.sizes.of(List.of(sha256)).get(sha256));
	}

	private String stored(byte[] bytes) throws IOException {
		return this.archive.store(new ByteArrayInputStream(bytes), bytes.length, "image/png").sha256();
	}

	private static byte[] picture(String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(ImageIO.write(new BufferedImage(37, 21, BufferedImage.TYPE_INT_RGB), format, out)).isTrue();
		return out.toByteArray();
	}

	/** With what a camera writes, and as many profiles of 60 kB behind it. */
	private static byte[] withExif(byte[] jpeg, String exif, int profiles) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(jpeg, 0, 2);
		segment(out, 0xe1, HexFormat.of().parseHex(exif));
		for (int i = 0; i < profiles; i++) {
			segment(out, 0xe2, new byte[60_000]);
		}
		out.write(jpeg, 2, jpeg.length - 2);
		return out.toByteArray();
	}

	private static void segment(ByteArrayOutputStream out, int marker, byte[] content) throws IOException {
		out.write(0xff);
		out.write(marker);
		out.write((content.length + 2) >> 8);
		out.write((content.length + 2) & 0xff);
		out.write(content);
	}

}
