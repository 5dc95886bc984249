package org.gongbao.search.query;

import java.util.Map;
import java.util.stream.Stream;

import org.gongbao.docnumber.DocNumber;

/** Orders of the State Council go by two codes: 国令第707号 is 国务院令第707号. */
final class OrderCodes {

	private static final Map<String, String> OTHER = Map.of("国令", "国务院令", "国务院令", "国令");

	private OrderCodes() {
	}

	/** The number under every code it goes by, its own first. */
	static Stream<DocNumber> all(DocNumber number) {
		String other = OTHER.get(number.issuerCode());
		return Stream.concat(Stream.of(number), Stream.ofNullable(other).map(number::withIssuerCode));
	}

}
