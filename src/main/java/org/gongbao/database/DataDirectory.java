package org.gongbao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gongbao.command.StartFailure;

/**
 * The folder ({@code gongbao.data-dir}) that holds every file the portal writes; it
 * exists and is writable.
 *
 * @param path absolute and normalized
 */
public record DataDirectory(Path path) {

	/**
	 * Creates the folder when absent.
	 * @param folder absolute, or relative to the working folder
	 * @return the folder
	 * @throws StartFailure when it cannot be created or written to
	 */
	public static DataDirectory open(Path folder) {
		Path path = folder.toAbsolutePath().normalize();
		try {
			Files.createDirectories(path);
			Files.delete(Files.createTempFile(path, "write", ".test"));
			return new DataDirectory(path);
		}
		catch (IOException ex) {
			throw new StartFailure("数据目录 %s 无法写入，请改正它的权限或腾出磁盘空间，或用 --gongbao.data-dir=… 另指定一个可写的目录。".formatted(path),
					ex);
		}
	}

	/**
	 * A file or folder inside, not created.
	 * @param name relative to the folder
	 * @return its absolute path
	 */
	public Path resolve(String name) {
		return this.path.resolve(name);
	}

}
