package org.gongbao.document;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as stored, with where it came from: what the gazette printed and what
 * only the document's own page has never overwrite each other.
 *
 * @param name its name
 * @param sha256 the SHA-256 of its bytes
 * @param size how many bytes
 * @param mediaType what it is
 * @param title what readers call it, may be null
 * @param printed whether it belongs to what the gazette printed
 */
@Embeddable
record StoredAttachment(String name, String sha256, Long size, String mediaType, @Nullable String title,
		Boolean printed) {

	static StoredAttachment of(Attachment attachment, boolean printed) {
		return new StoredAttachment(attachment.name(), attachment.sha256(), attachment.size(), attachment.mediaType(),
				attachment.title(), printed);
	}

	Attachment attachment() {
		return new Attachment(this.name, this.sha256, this.size, this.mediaType, this.title);
	}

}
