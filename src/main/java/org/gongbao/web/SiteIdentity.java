package org.gongbao.web;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

/** Puts together what is configured and what the upper modules know about the site. */
@Component
public class SiteIdentity {

	private static final String NEUTRAL_NAME = "政府公报";

	private final SiteProperties properties;

	private final Supplier<List<SiteNameSource>> names;

	private final Supplier<List<CurrentIssueSource>> issues;

	private final Supplier<List<SampleNotice>> samples;

	SiteIdentity(SiteProperties properties, ObjectProvider<SiteNameSource> names,
			ObjectProvider<CurrentIssueSource> issues, ObjectProvider<SampleNotice> samples) {
		this.properties = properties;
		this.names = SingletonSupplier.of(() -> names.stream().toList());
		this.issues = SingletonSupplier.of(() -> issues.stream().toList());
		this.samples = SingletonSupplier.of(() -> samples.stream().toList());
	}

	/**
	 * The site as every page shows it.
	 * @return configured facts, and what the upper modules know at this moment
	 */
	public Site site() {
		SiteProperties is = this.properties;
		return new Site(name(), domain(), is.idCode(), is.organizer(), is.address(), is.phone(), is.postcode(),
				is.icp(), is.policeFiling(), is.policeFilingUrl(), is.partyOrganUrl(), is.reportErrorUrl(), base(),
				this.samples.get().stream().anyMatch(SampleNotice::samplesShown), currentIssue());
	}

	private String name() {
		String configured = this.properties.name();
		if (StringUtils.hasText(configured)) {
			return configured;
		}
		return this.names.get()
			.stream()
			.flatMap((source) -> source.gazetteName().stream())
			.findFirst()
			.orElse(NEUTRAL_NAME);
	}

	private @Nullable CurrentIssue currentIssue() {
		return this.issues.get().stream().flatMap((source) -> source.currentIssue().stream()).findFirst().orElse(null);
	}

	private String domain() {
		String configured = this.properties.domain();
		URI base = this.properties.baseUrl();
		if (StringUtils.hasText(configured)) {
			return configured;
		}
		return (base != null && base.getHost() != null) ? base.getHost() : "";
	}

	private String base() {
		URI base = this.properties.baseUrl();
		return (base != null) ? StringUtils.trimTrailingCharacter(base.toString(), '/') : "";
	}

}
