package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Board;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.Kept;
import id.pendamping.broadcast.KeptParts;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Spelling;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page on which a broadcast is written. It is the same draft that the person's talk with the bot has: one for each
 * member of staff, stored when a button is pressed.
 */
@Controller
class ComposeController {

    static final String NEW = BroadcastsController.PATH + "/new";
    static final String CHECK = BroadcastsController.PATH + "/check";

    private final Board board;
    private final KeptParts parts;
    private final Deeds deeds;
    private final ComposeViews views;
    private final InstantSource clock;
    private final ZoneId zone;

    ComposeController(Board board, KeptParts parts, Deeds deeds, ComposeViews views, InstantSource clock,
            ZoneId zone) {
        this.board = board;
        this.parts = parts;
        this.deeds = deeds;
        this.views = views;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping(NEW)
    String compose(Account who, @RequestParam Map<String, String> fields, Locale locale, Model model) {
        Draft draft = draft(who);
        model.addAttribute("view", views.compose(draft, who, locale));
        model.addAttribute("time", When.typed(fields));
        model.addAttribute("preview", views.preview(draft, who, locale));
        model.addAttribute("style", "broadcasts");
        return "console/broadcasts/compose";
    }

    /** What people would read, while it is written; nothing is stored. */
    @PostMapping(NEW + "/preview")
    String preview(Account who, @RequestParam MultiValueMap<String, String> form, Locale locale, Model model) {
        model.addAttribute("preview", views.preview(Draft.of(form), who, locale));
        return "console/broadcasts/preview :: preview";
    }

    /** Whom it would reach; everybody is looked at, so the page does not wait for it. */
    @PostMapping(NEW + "/count")
    String count(Account who, @RequestParam MultiValueMap<String, String> form, Spelling spelling,
            Model model) {
        model.addAttribute("count", views.count(Draft.of(form), who, spelling));
        return "console/broadcasts/preview :: count";
    }

    @PostMapping(NEW)
    String keep(Account who, @RequestParam MultiValueMap<String, String> form, @RequestParam String deed,
            RedirectAttributes told) {
        String id = form.toSingleValueMap().getOrDefault("form", "");
        Draft draft = switch (deed) {
            case "use-audience" -> part(form, "use-audience").map(Draft.of(form)::withAudience)
                    .orElseGet(() -> Draft.of(form));
            case "use-text" -> part(form, "use-text").map(Draft.of(form)::withTexts).orElseGet(() -> Draft.of(form));
            default -> Draft.of(form);
        };
        deeds.tell(who, id, "broadcast.compose", zoned(draft.values()));
        return switch (deed) {
            case "send" -> toCheck(draft, form.toSingleValueMap(), told);
            case "me" -> toMe(who, id, draft, form, told);
            case "keep-audience" -> name(who, id, Kept.Kind.AUDIENCE, draft.audienceValues(), form, told);
            case "keep-text" -> name(who, id, Kept.Kind.TEXT, draft.textValues(), form, told);
            default -> back(told, "done", "saved", form.toSingleValueMap());
        };
    }

    private Optional<Draft> part(MultiValueMap<String, String> form, String field) {
        return parts.find(form.toSingleValueMap().getOrDefault(field + "-id", "")).map(part -> Draft.of(part.values()
                .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue())))));
    }

    private String toMe(Account who, String id, Draft draft, MultiValueMap<String, String> form,
            RedirectAttributes told) {
        Map<String, String> fields = form.toSingleValueMap();
        if (!views.isReached(who)) {
            return back(told, "refused", "unlinked", fields);
        }
        if (draft.wording().variants().isEmpty()) {
            return back(told, "refused", "problem.none", fields);
        }
        deeds.tell(who, id, "broadcast.trial", Map.of());
        return back(told, "done", "sent-to-me", fields);
    }

    private String name(Account who, String id, Kept.Kind kind, Map<String, String> values,
            MultiValueMap<String, String> form, RedirectAttributes told) {
        String name = form.toSingleValueMap().getOrDefault("keep-name", "").strip();
        if (name.isEmpty()) {
            return back(told, "refused", "nameless", form.toSingleValueMap());
        }
        Map<String, Object> all = new HashMap<>(values);
        all.put("kind", kind.id());
        all.put("name", name);
        deeds.tell(who, id, "broadcast.keep", all);
        return back(told, "done", "kept", form.toSingleValueMap());
    }

    private String toCheck(Draft draft, Map<String, String> form, RedirectAttributes told) {
        Optional<String> wrong = views.forbidding(draft);
        if (wrong.isPresent()) {
            return back(told, "refused", "problem." + wrong.get(), form);
        }
        Optional<When> when = When.of(form);
        if (when.isEmpty() || isPast(when.get())) {
            return back(told, "refused", "timeless", form);
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(CHECK);
        when.get().fields().forEach(address::queryParam);
        return "redirect:" + address.encode().toUriString();
    }

    private boolean isPast(When when) {
        Instant now = clock.instant();
        return when instanceof When.Later later && later.isPast(now, zone);
    }

    /** Back to the form, with the time that was chosen: that is not part of the draft. */
    private static String back(RedirectAttributes told, String kind, String what, Map<String, String> fields) {
        told.addFlashAttribute(kind, "broadcasts.compose." + what);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(NEW);
        When.typed(fields).forEach(address::queryParam);
        return "redirect:" + address.encode().toUriString();
    }

    @GetMapping(CHECK)
    String check(Account who, @RequestParam Map<String, String> fields, Spelling spelling, Model model) {
        Draft draft = draft(who);
        Optional<When> when = When.of(fields);
        if (when.isEmpty() || views.forbidding(draft).isPresent()) {
            return "redirect:" + NEW;
        }
        model.addAttribute("view", views.check(draft, when.get(), spelling));
        model.addAttribute("preview", views.preview(draft, who, spelling.locale()));
        model.addAttribute("count", views.count(draft, who, spelling));
        model.addAttribute("style", "broadcasts");
        return "console/broadcasts/check";
    }

    /** A second click finds that the first one did it. */
    @PostMapping(CHECK)
    String go(Account who, @RequestParam String form, @RequestParam Map<String, String> fields,
            RedirectAttributes told) {
        Optional<When> when = When.of(fields);
        if (when.isEmpty() || isPast(when.get())) {
            return back(told, "refused", "timeless", fields);
        }
        if (views.forbidding(draft(who)).isPresent()
                && board.find(who.person(), Broadcast.idOf("staff:" + form + "#0")).isEmpty()) {
            return back(told, "refused", "problem.none", fields);
        }
        String note = deeds.tell(who, form, "broadcast.go", zoned(when.get().values()));
        Optional<Broadcast> made = board.find(who.person(), Broadcast.idOf(note));
        if (made.isEmpty()) {
            return back(told, "refused", "timeless", fields);
        }
        deeds.tell(who, form, "broadcast.fresh", zoned(Map.of()));
        told.addFlashAttribute("done", "broadcasts.one.new." + made.get().stage().id());
        return "redirect:" + BroadcastsController.PATH + "/" + made.get().id();
    }

    private Draft draft(Account who) {
        return board.draft(who.person()).map(Draft::of).orElseGet(() -> Draft.of(Map.of()));
    }

    private Map<String, Object> zoned(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("zone", zone.getId());
        return all;
    }
}
