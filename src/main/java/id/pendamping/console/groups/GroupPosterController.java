package id.pendamping.console.groups;

import id.pendamping.console.Account;
import id.pendamping.group.Group;
import id.pendamping.group.GroupBoard;
import id.pendamping.invite.Poster;
import id.pendamping.outbox.Drawings;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A page to print and hang up that invites to a group, in the language of the group. */
@Controller
class GroupPosterController {

    private static final int LONGEST_TITLE = 60;

    private final GroupBoard board;
    private final Drawings drawings;
    private final MessageSource words;

    GroupPosterController(GroupBoard board, Drawings drawings, MessageSource words) {
        this.board = board;
        this.drawings = drawings;
        this.words = words;
    }

    @GetMapping(GroupsController.PATH + "/{id}/poster")
    String page(Account who, @PathVariable String id, Model model) {
        Group group = found(who, id);
        model.addAttribute("id", id);
        model.addAttribute("group", group.profile().title());
        model.addAttribute("link", board.link(group).orElse(""));
        model.addAttribute("command", board.command(group));
        model.addAttribute("style", "groups");
        return "console/groups/poster";
    }

    @GetMapping(GroupsController.PATH + "/{id}/poster.png")
    ResponseEntity<byte[]> picture(Account who, @PathVariable String id) {
        Group group = found(who, id);
        Optional<byte[]> png = board.link(group).map(link -> poster(group, link))
                .flatMap(poster -> drawings.png(poster.media("").path()));
        return png.map(it -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Poster poster(Group group, String link) {
        Locale locale = group.profile().care().language().locale();
        String title = words.getMessage("groups.poster.join", new Object[]{group.profile().title()}, locale);
        return new Poster(link, title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                words.getMessage("groups.poster.words", null, locale));
    }

    private Group found(Account who, String id) {
        return board.find(who.person(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
