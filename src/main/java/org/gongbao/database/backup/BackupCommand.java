package org.gongbao.database.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.gongbao.command.Command;

/** The command {@code backup FILE}. */
@Component
class BackupCommand implements Command {

	private final ObjectProvider<Backup> backup;

	BackupCommand(ObjectProvider<Backup> backup) {
		this.backup = backup;
	}

	@Override
	public String name() {
		return "backup";
	}

	@Override
	public String usage() {
		return "backup FILE";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		return run(arguments, System.out, System.err);
	}

	int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception {
		if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
			err.println("用法：" + usage());
			return UNUSABLE;
		}
		Path file = Path.of(arguments.getFirst()).toAbsolutePath();
		if (Files.exists(file)) {
			err.printf("%s 已经存在，请换一个文件名。%n", file);
			return UNUSABLE;
		}
		Manifest manifest = this.backup.getObject().write(file);
		out.printf("已备份到 %s：%d 个表，%d 行。%n", file, manifest.tables().size(),
				manifest.tables().stream().mapToLong(Manifest.Table::rows).sum());
		return DONE;
	}

}
