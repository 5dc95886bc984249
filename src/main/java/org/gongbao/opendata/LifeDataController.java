package org.gongbao.opendata;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.chronicle.ChronicleEntry;
import org.gongbao.chronicle.ChronicleFilter;
import org.gongbao.chronicle.EntryDocuments;
import org.gongbao.personnel.AppointmentFilter;
import org.gongbao.personnel.AppointmentParameters;
import org.gongbao.personnel.Appointments;
import org.gongbao.personnel.NamedPeople;
import org.gongbao.personnel.PostHistory;
import org.gongbao.personnel.Posts;
import org.gongbao.publishing.Slice;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.PagePaths;
import org.gongbao.web.RequestParameters;

/** Appointments and the chronicle as data. */
@RestController
class LifeDataController {

	private final Appointments appointments;

	private final Posts posts;

	private final NamedPeople people;

	private final Chronicle chronicle;

	private final EntryDocuments documents;

	private final DataLinks links;

	LifeDataController(Appointments appointments, Posts posts, NamedPeople people, Chronicle chronicle,
			EntryDocuments documents, DataLinks links) {
		this.posts = posts;
		this.people = people;
		this.appointments = appointments;
		this.chronicle = chronicle;
		this.documents = documents;
		this.links = links;
	}

	@GetMapping("/appointments.json")
	Items<ActItem> appointments(RequestParameters parameters) {
		return acts(AppointmentParameters.filter(parameters), parameters);
	}

	@GetMapping("/people/{name}.json")
	PersonItems person(@PathVariable String name, RequestParameters parameters) {
		Items<ActItem> acts = acts(new AppointmentFilter(name, null, null, null, null, null), parameters);
		found(acts, parameters, () -> this.appointments.absent(name));
		return PersonItems.of(acts, TenureItems.of(this.people.of(name)));
	}

	@GetMapping("/posts/{post}.json")
	ResponseEntity<Map<String, @Nullable Object>> post(@PathVariable String post, RequestParameters parameters) {
		String name = this.posts.name(post).orElseThrow(() -> this.posts.absent(post));
		if (!name.equals(post)) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(URI.create(PagePaths.of("posts", name) + ".json" + parameters.queryOf("on")))
				.build();
		}
		PostHistory history = this.posts.history(name).orElseThrow(() -> this.posts.absent(post));
		return ResponseEntity.ok(TenureItems.of(history, parameters.date("on").orElse(null)));
	}

	@GetMapping("/chronicle.json")
	Items<EntryItem> chronicle(RequestParameters parameters) {
		return entries(parameters.date("from").orElse(null), parameters.date("to").orElse(null), parameters);
	}

	@GetMapping("/chronicle/{month:\\d{4}-\\d{2}}.json")
	Items<EntryItem> month(@PathVariable String month, RequestParameters parameters) {
		try {
			YearMonth wanted = YearMonth.parse(month);
			return found(entries(wanted.atDay(1), wanted.atEndOfMonth(), parameters), parameters,
					() -> this.chronicle.absent(wanted.atDay(1), wanted.atEndOfMonth()));
		}
		catch (DateTimeException ex) {
			throw new NotFoundException("No such month: " + month);
		}
	}

	@GetMapping("/chronicle/{day:\\d{4}-\\d{2}-\\d{2}}.json")
	Items<EntryItem> day(@PathVariable String day, RequestParameters parameters) {
		try {
			LocalDate wanted = LocalDate.parse(day);
			return found(entries(wanted, wanted, parameters), parameters, () -> this.chronicle.absent(wanted, wanted));
		}
		catch (DateTimeException ex) {
			throw new NotFoundException("No such day: " + day);
		}
	}

	private Items<ActItem> acts(AppointmentFilter filter, RequestParameters parameters) {
		return DataPages.of(parameters, (offset, limit) -> this.appointments.list(filter, offset, limit), ActItem::of);
	}

	private Items<EntryItem> entries(@Nullable LocalDate from, @Nullable LocalDate to, RequestParameters parameters) {
		ChronicleFilter filter = ChronicleFilter.of(parameters);
		return DataPages.of(parameters, (offset, limit) -> {
			Slice<ChronicleEntry> slice = this.chronicle.list(filter, from, to, false, offset, limit);
			return new Slice<>(this.documents.of(slice.items()), slice.total());
		}, (entry) -> EntryItem.of(entry, this.links));
	}

	/** What a filter leaves empty is there all the same. */
	private static <T> Items<T> found(Items<T> items, RequestParameters parameters,
			Supplier<RuntimeException> otherwise) {
		if (items.total() == 0 && !ChronicleFilter.of(parameters).isAny()) {
			throw otherwise.get();
		}
		return items;
	}

}
