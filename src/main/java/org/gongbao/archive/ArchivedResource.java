package org.gongbao.archive;

import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** An archived file as Spring serves resources, whole or in part. */
final class ArchivedResource extends AbstractResource {

	private final Archive archive;

	private final ServedFile file;

	ArchivedResource(Archive archive, ServedFile file) {
		this.archive = archive;
		this.file = file;
	}

	@Override
	public InputStream getInputStream() {
		return this.archive.open(this.file.sha256());
	}

	@Override
	public long contentLength() {
		return this.file.size();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public String getDescription() {
		return "archived file " + this.file.sha256();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ArchivedResource resource && resource.file.equals(this.file);
	}

	@Override
	public int hashCode() {
		return this.file.hashCode();
	}

}
