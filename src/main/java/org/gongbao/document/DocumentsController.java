package org.gongbao.document;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.PublicMemory;
import org.gongbao.publishing.RememberedViews;
import org.gongbao.publishing.ShownItem;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.PageMeta;
import org.gongbao.web.PagePaths;
import org.gongbao.web.RequestParameters;

/** The pages of documents. */
@Controller
class DocumentsController {

	private final DocumentAddresses addresses;

	private final DocumentLists lists;

	private final DocumentViews views;

	private final RememberedViews<ShownDocument> shown;

	/** All that a page shows is read over one connection. */
	private final TransactionTemplate reading;

	DocumentsController(DocumentAddresses addresses, DocumentLists lists, DocumentViews views, PublicMemory memory,
			DocumentsProperties properties, PlatformTransactionManager transactions) {
		this.addresses = addresses;
		this.lists = lists;
		this.views = views;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.shown = memory.forViews(properties.remembered(), ShownDocument::bytes);
	}

	@GetMapping("/documents")
	String all(RequestParameters parameters, Model model) {
		DocumentsView view = this.lists.of(parameters);
		model.addAttribute("view", view);
		model.addAttribute("page", view.page());
		return "document/documents";
	}

	@GetMapping("/documents/{key}")
	ModelAndView one(@PathVariable String key, HttpServletRequest request) {
		RememberedViews<ShownDocument>.Place place = this.shown.at(key);
		ShownDocument known = place.known();
		return (known != null) ? page(known, request)
				: this.reading.execute((transaction) -> read(key, place, request));
	}

	private ModelAndView read(String key, RememberedViews<ShownDocument>.Place place, HttpServletRequest request) {
		return switch (this.addresses.look(key)) {
			case DocumentLookup.Found found -> page(place.keep(shown(found.document())), request);
			case DocumentLookup.Elsewhere elsewhere -> new ModelAndView(permanently(elsewhere.path()));
			case DocumentLookup.Several several -> choice(several);
			case DocumentLookup.Withdrawn withdrawn -> throw withdrawn.gone();
			case DocumentLookup.Unknown unknown -> throw new NotFoundException("No document " + key);
		};
	}

	private ShownDocument shown(DocumentDetails document) {
		return new ShownDocument(document.summary().id(), this.views.of(document));
	}

	private static ModelAndView page(ShownDocument document, HttpServletRequest request) {
		new ShownItem(ItemKind.DOCUMENT, document.id()).noteOn(request);
		return new ModelAndView("document/document").addObject("view", document.view())
			.addObject("page", document.view().page())
			.addObject("reading", true);
	}

	private static ModelAndView choice(DocumentLookup.Several several) {
		List<DocumentRow> rows = several.documents().stream().map(DocumentRow::of).toList();
		PageMeta page = PageMeta.of(several.number(), PagePaths.of("documents", several.number()))
			.in(PageMeta.Section.DOCUMENTS)
			.crumb("文件", "/documents")
			.crumb(several.number(), null)
			.notIndexed();
		return new ModelAndView("document/several", HttpStatus.MULTIPLE_CHOICES).addObject("number", several.number())
			.addObject("rows", rows)
			.addObject("page", page);
	}

	private static RedirectView permanently(String path) {
		RedirectView view = new RedirectView(PagePaths.encoded(path));
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setExposeModelAttributes(false);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

}
