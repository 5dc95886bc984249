package org.gongbao.manuscript;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The texts manuscripts were made from, in the database. */
@Component
class SourceStore {

	private static final TypeReference<List<ManuscriptSource.Remark>> REMARKS = new TypeReference<>() {
	};

	private static final TypeReference<List<ManuscriptSource.Run>> RUNS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SourceStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void store(long manuscript, int version, ManuscriptSource source) {
		this.jdbc.sql("""
				insert into manuscript_source (manuscript_id, version, file_name, sha256, content, remarks, runs)
				values (:manuscript, :version, :file, :sha, :content, :remarks, :runs)
				""")
			.param("manuscript", manuscript)
			.param("version", version)
			.param("file", source.fileName())
			.param("sha", source.sha256())
			.param("content", String.join("\n", source.lines()))
			.param("remarks", this.json.writeValueAsString(source.remarks()))
			.param("runs", this.json.writeValueAsString(source.runs()))
			.update();
	}

	Optional<ManuscriptSource> newest(long manuscript) {
		return this.jdbc.sql("""
				select file_name, sha256, content, remarks, runs from manuscript_source
				where manuscript_id = :manuscript order by id desc limit 1
				""")
			.param("manuscript", manuscript)
			.query((row, n) -> new ManuscriptSource(row.getString("file_name"), row.getString("sha256"),
					List.of(row.getString("content").split("\n", -1)),
					this.json.readValue(row.getString("remarks"), REMARKS),
					this.json.readValue(row.getString("runs"), RUNS)))
			.optional();
	}

}
