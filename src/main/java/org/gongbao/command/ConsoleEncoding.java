package org.gongbao.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Containers and services often run without a locale, and Java then prints ASCII only;
 * question marks help nobody, so UTF-8 is printed there.
 */
final class ConsoleEncoding {

	private ConsoleEncoding() {
	}

	static void useUtf8InsteadOfAscii() {
		if (isAscii(System.out.charset())) {
			System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
		}
		if (isAscii(System.err.charset())) {
			System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
		}
	}

	private static boolean isAscii(Charset charset) {
		return charset.equals(StandardCharsets.US_ASCII);
	}

}
