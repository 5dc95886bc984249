package org.gongbao.database.backup;

/** Says in one Chinese sentence why a file or a database cannot be used. */
class UnusableBackupException extends RuntimeException {

	UnusableBackupException(String sentence) {
		super(sentence);
	}

}
