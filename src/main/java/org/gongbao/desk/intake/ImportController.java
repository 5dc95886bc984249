package org.gongbao.desk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

import org.gongbao.security.CurrentStaff;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Where a text is brought in, and where its reading can be watched. */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class ImportController {

	private static final String ID = "/staff/import/{id:[0-9a-f-]{36}}";

	private final Upload upload;

	private final Jobs jobs;

	private final IntakeWorker worker;

	private final PagePlaces places;

	private final CurrentStaff current;

	ImportController(Upload upload, Jobs jobs, IntakeWorker worker, PagePlaces places, CurrentStaff current) {
		this.upload = upload;
		this.jobs = jobs;
		this.worker = worker;
		this.places = places;
		this.current = current;
	}

	@GetMapping("/staff/import")
	String form(Model model) {
		return form(model, "", new Problems());
	}

	@PostMapping("/staff/import")
	String bring(@RequestParam Optional<MultipartFile> file, @RequestParam(defaultValue = "") String text, Model model,
			HttpServletResponse response) {
		Problems problems = new Problems();
		Upload.@Nullable Kept kept = this.upload.keep(file.orElse(null), text, problems);
		if (kept == null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(model, text, problems);
		}
		UUID id = this.jobs.begin(staffId(), kept.fileName(), kept.sha256());
		this.worker.submit(job(id), false);
		return "redirect:/staff/import/" + id;
	}

	@GetMapping(ID)
	String watch(@PathVariable UUID id, Model model, HttpServletResponse response) {
		Job job = job(id);
		if (job.state() == Job.State.DONE) {
			return "redirect:/staff/drafts/" + job.manuscriptId()
					+ ((job.part() != null) ? "/parts/" + job.part() : "");
		}
		if (job.running()) {
			response.setHeader("Refresh", "2");
		}
		model.addAttribute("page", StaffPage.of("导入：" + job.fileName(), StaffPage.Section.IMPORT));
		model.addAttribute("job", job);
		model.addAttribute("places", job.asksForPlace() ? this.places.of(job.pageNumber()) : List.of());
		return "staff/intake/job";
	}

	@PostMapping(ID + "/replace")
	String replace(@PathVariable UUID id) {
		Job job = job(id);
		if (job.asksToReplace()) {
			this.worker.submit(job, true);
		}
		return "redirect:/staff/import/" + id;
	}

	@PostMapping(ID + "/place")
	String place(@PathVariable UUID id, @RequestParam(defaultValue = "") String target) {
		Job job = job(id);
		if (job.asksForPlace() && !target.isBlank()) {
			this.worker.place(job, target);
		}
		return "redirect:/staff/import/" + id;
	}

	@GetMapping(ID + ".json")
	@ResponseBody
	Map<String, Object> progress(@PathVariable UUID id) {
		Job job = job(id);
		return Map.of("running", job.running(), "step", job.step(), "done", job.done(), "total", job.total());
	}

	private Job job(UUID id) {
		return this.jobs.find(id, staffId()).orElseThrow(() -> new NotFoundException("No import " + id));
	}

	private long staffId() {
		return this.current.require().id();
	}

	private static String form(Model model, String text, Problems problems) {
		model.addAttribute("page", StaffPage.of("导入一期", StaffPage.Section.IMPORT));
		model.addAttribute("text", text);
		model.addAttribute("problems", problems);
		return "staff/intake/import";
	}

}
