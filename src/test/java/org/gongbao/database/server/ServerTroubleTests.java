package org.gongbao.database.server;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What PostgreSQL's programs say becomes a sentence with a remedy. */
class ServerTroubleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			initdb: error: could not write to file "x": No space left on device                | 磁盘已满
			FATAL:  could not open file "postmaster.pid": Permission denied                    | 无权读写
			FATAL:  data directory "x" has wrong ownership                                      | 无权读写
			postgres: error while loading shared libraries: libssl.so.1.1: cannot open          | 不能在这个系统上运行
			LOG:  starting PostgreSQL 18.6                                                      | server.log
			""")
	void isExplained(String output, String words) {
		assertThat(ServerTrouble.explain(output, Path.of("/srv/data/postgres")).sentence()).contains(words)
			.endsWith("。");
	}

}
