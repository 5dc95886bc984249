package org.gongbao.database.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.gongbao.command.Command;

/** The command {@code restore FILE}. */
@Component
class RestoreCommand implements Command {

	private final ObjectProvider<Restore> restore;

	RestoreCommand(ObjectProvider<Restore> restore) {
		this.restore = restore;
	}

	@Override
	public String name() {
		return "restore";
	}

	@Override
	public String usage() {
		return "restore FILE";
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
		try {
			Manifest manifest = this.restore.getObject().read(file);
			out.printf("已从 %s 恢复：%d 个表，%d 行，备份于 %s。%n", file, manifest.tables().size(),
					manifest.tables().stream().mapToLong(Manifest.Table::rows).sum(), manifest.createdAt());
			return DONE;
		}
		catch (UnusableBackupException ex) {
			err.println(ex.getMessage());
			return UNUSABLE;
		}
	}

}
