package org.gongbao.database.server;

import java.nio.file.Path;
import java.util.Arrays;

import org.gongbao.command.StartFailure;

/** Turns what the server's programs say into a sentence for the operator. */
final class ServerTrouble {

	private ServerTrouble() {
	}

	/**
	 * Finds the sentence.
	 * @param output what the program printed, in English since it runs with LC_ALL=C
	 */
	static StartFailure explain(String output, Path folder) {
		if (output.contains("No space left on device") || output.contains("Disk quota exceeded")) {
			return new StartFailure("磁盘已满，%s 里的数据库无法启动，请腾出空间后再启动。".formatted(folder));
		}
		if (output.contains("Permission denied") || output.contains("has wrong ownership")
				|| output.contains("Operation not permitted") || output.contains("invalid permissions")) {
			return new StartFailure("当前用户无权读写 %s 里的数据库，请用当初启动本程序的用户启动，或改正这个目录的所有者和权限。".formatted(folder));
		}
		if (output.contains("error while loading shared libraries") || output.contains("GLIBC")) {
			return new StartFailure("自带的 PostgreSQL 不能在这个系统上运行，请设置 spring.datasource.url 使用已有的 PostgreSQL。");
		}
		return new StartFailure("数据库未能启动，原因见 %s（最后一行：%s）。".formatted(folder.resolve("server.log"), lastLine(output)));
	}

	private static String lastLine(String output) {
		return Arrays.stream(output.split("\\R"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.reduce((first, second) -> second)
			.orElse("无");
	}

}
