package org.gongbao.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import org.gongbao.document.DocumentMother;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.LoggedChange;
import org.gongbao.publishing.PublicItems;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whatever happens to it, the index comes to hold exactly what is public. */
@PortalTest
class IndexKeeperTests {

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private DocumentPublishing documents;

	@Autowired
	private ChangeLog changeLog;

	@Autowired
	private ChangeApplier applier;

	@Autowired
	private List<PublicItems> publicItems;

	@TempDir
	private Path root;

	private final LiveIndex live = new LiveIndex();

	private IndexFolders folders;

	private IndexKeeper keeper;

	@BeforeEach
	void begin() {
		this.folders = new IndexFolders(this.root);
		this.keeper = keeper(this.live);
	}

	@AfterEach
	void end() throws IOException {
		this.keeper.close();
	}

	@Test
	void takesInWhatIsPublishedAndLetsGoOfWhatIsWithdrawn() throws IOException {
		this.keeper.update();
		assertThat(indexed()).isEmpty();
		this.gazette.publishIssue41();
		long alone = this.gazette.publishAlone(document(1));
		this.keeper.update();
		assertThat(indexed()).isEqualTo(inDatabase()).hasSize(1 + 6 + 5 + 3 + 1);
		this.documents.withdraw(alone, "内容有误");
		this.keeper.update();
		assertThat(indexed()).isEqualTo(inDatabase()).hasSize(15);
	}

	@Test
	void resumesAtTheLastCommitAfterACrash() throws IOException {
		this.gazette.publishIssue41();
		this.keeper.update();
		this.gazette.publishAlone(document(1));
		OpenIndex index = open();
		List<LoggedChange> changes = this.changeLog.after(index.position(), 100);
		this.applier.apply(this.applier.load(changes), index);
		index.applied(changes.get(0).position());
		index.show();
		assertThat(indexed()).isEqualTo(inDatabase());
		crash();
		this.keeper.open();
		assertThat(indexed()).hasSize(15);
		this.keeper.update();
		assertThat(indexed()).isEqualTo(inDatabase()).hasSize(16);
	}

	@Test
	void isRightAfterAnyCourseOfChangesAndCrashes() throws IOException {
		Random random = new Random(12);
		List<Long> published = new ArrayList<>();
		for (int i = 1; i <= 60; i++) {
			if (random.nextInt(4) > 0 || published.isEmpty()) {
				published.add(this.gazette.publishAlone(document(i)));
			}
			else {
				this.documents.withdraw(published.remove(random.nextInt(published.size())), "内容有误");
			}
			switch (random.nextInt(4)) {
				case 0 -> this.keeper.update();
				case 1 -> crash();
				case 2 -> this.keeper.rebuild((position) -> {
				});
				default -> {
				}
			}
		}
		this.keeper.update();
		assertThat(indexed()).isEqualTo(inDatabase()).hasSize(published.size());
	}

	@Test
	void searchesGoOnWhileANewIndexReplacesTheOld() throws IOException {
		this.gazette.publishIssue41();
		this.keeper.update();
		Path before = open().folder();
		this.live.search((searcher) -> {
			IndexKeeper other = keeper(new LiveIndex());
			assertThat(other.rebuild((position) -> {
			})).isTrue();
			other.close();
			assertThat(before).exists();
			this.keeper.update();
			assertThat(before).doesNotExist();
			assertThat(searcher.getIndexReader().numDocs()).isEqualTo(15);
			return StoredItem.read(searcher.storedFields(), 3).title();
		});
		assertThat(open().folder()).isNotEqualTo(before);
		assertThat(indexed()).isEqualTo(inDatabase());
	}

	@Test
	void rebuildsAnIndexOfAnotherDatabase() throws IOException {
		this.gazette.publishIssue41();
		useIndexOf(new UUID(1, 1), 3);
		this.keeper.update();
		assertThat(indexed()).isEqualTo(inDatabase());
		assertThat(this.live.position(this.changeLog.installation())).isEqualTo(this.changeLog.head());
	}

	@Test
	void rebuildsAnIndexThatIsAheadOfTheLog() throws IOException {
		this.gazette.publishIssue41();
		useIndexOf(this.changeLog.installation(), 1_000_000);
		this.keeper.update();
		assertThat(indexed()).isEqualTo(inDatabase());
	}

	@Test
	void rebuildsADamagedIndex() throws IOException {
		this.gazette.publishIssue41();
		this.keeper.update();
		Path folder = open().folder();
		crash();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((path) -> !path.endsWith("write.lock")).toList()) {
				Files.writeString(file, "damaged");
			}
		}
		this.keeper.update();
		assertThat(indexed()).isEqualTo(inDatabase());
		assertThat(folder).doesNotExist();
	}

	@Test
	void leavesNoFolderOfAnUnfinishedIndexBehind() throws IOException {
		Path orphan = this.folders.create();
		OpenIndex.create(orphan, this.changeLog.installation()).close();
		this.keeper.update();
		assertThat(orphan).doesNotExist();
	}

	@Test
	void refusesAnIndexThatAnotherProcessWrites() throws IOException {
		this.keeper.update();
		IndexKeeper other = keeper(new LiveIndex());
		assertThatExceptionOfType(LockObtainFailedException.class).isThrownBy(other::update);
	}

	@Test
	void oneNewIndexIsBuiltAtATime() throws IOException {
		this.keeper.update();
		try (IndexFolders.RebuildLock lock = this.folders.lockForRebuild()) {
			assertThat(lock).isNotNull();
			assertThat(this.keeper.rebuild((position) -> {
			})).isFalse();
		}
	}

	private void useIndexOf(UUID installation, long position) throws IOException {
		Path folder = this.folders.create();
		try (OpenIndex index = OpenIndex.create(folder, installation)) {
			index.put(IndexMother.document(77, "不在此库", "正文"));
			index.applied(position);
			index.commit();
		}
		this.folders.use(folder);
	}

	private OpenIndex open() throws IOException {
		OpenIndex index = this.keeper.index();
		if (index == null) {
			throw new IOException("No index");
		}
		return index;
	}

	private void crash() throws IOException {
		this.keeper.close();
		this.keeper = keeper(this.live);
	}

	private IndexKeeper keeper(LiveIndex shown) {
		return new IndexKeeper(this.folders, this.changeLog, this.applier, shown, () -> false);
	}

	private List<String> indexed() {
		return this.live.search(IndexContents::of).stream().sorted().toList();
	}

	private List<String> inDatabase() {
		List<String> all = new ArrayList<>();
		for (PublicItems items : this.publicItems) {
			ItemKind kind = items.kind();
			items.digests(0, 1000).forEach((item) -> all.add(IndexedItem.key(kind, item.id()) + " " + item.stored()));
		}
		return all.stream().sorted().toList();
	}

	private static DocumentMother document(int serial) {
		return DocumentMother.titled("关于第" + serial + "件事的通知")
			.numbered("通政发〔2023〕" + serial + "号")
			.issuedBy("通辽市人民政府", LocalDate.of(2023, 1, 1).plusDays(serial));
	}

}
