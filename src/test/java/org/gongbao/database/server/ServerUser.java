package org.gongbao.database.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.gongbao.command.StartFailure;

/**
 * A process of its own that uses the server below a data folder: it inserts a row for
 * each line it reads, or on and on, and prints the number of each once it is committed.
 */
public final class ServerUser {

	private ServerUser() {
	}

	/**
	 * Uses the server until standard input ends.
	 * @param words the data folder
	 * @throws SQLException when the server refuses
	 * @throws IOException when standard input fails
	 */
	public static void main(String[] words) throws SQLException, IOException {
		try (OwnServer server = OwnServer.join(Path.of(words[0]), Durability.SAFE);
				Connection connection = server.access().connect(Access.OWNER);
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE IF NOT EXISTS kept (id int GENERATED ALWAYS AS IDENTITY, text text)");
			System.out.println("joined");
			BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				do {
					insert(statement);
				}
				while (line.equals("on and on"));
			}
		}
		catch (StartFailure ex) {
			System.out.println(ex.sentence());
		}
	}

	private static void insert(Statement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery("INSERT INTO kept (text) VALUES ('x') RETURNING id")) {
			row.next();
			System.out.println(row.getInt(1));
		}
	}

}
