package id.pendamping.webchat;

import id.pendamping.chat.ChatId;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a worker says goes in here; a talk comes out as a transcript. */
@RestController
@WhenServed
@RequestMapping("/webchat/api/talks/{talk}")
class TalkController {

    private static final int MAX_TRANSCRIPT = 5_000;

    private final Talks talks;
    private final Journal journal;
    private final ZoneId zone;

    TalkController(Talks talks, Journal journal, WebchatSettings settings) {
        this.talks = talks;
        this.journal = journal;
        this.zone = settings.zone();
    }

    /** Answers once the turn is stored; what the bot says comes by the stream. */
    @PostMapping(path = "/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(@PathVariable String talk, @RequestBody Said said) {
        talks.take(chat(talk), said);
    }

    @GetMapping(path = "/transcript", produces = "text/plain;charset=UTF-8")
    String transcript(@PathVariable String talk) {
        List<WebMessage> lines = journal.since(Set.of(chat(talk)), 0, MAX_TRANSCRIPT);
        return Transcript.of(lines, zone);
    }

    static ChatId chat(String talk) {
        Refusal.unless(Worker.ID.matcher(talk).matches(), "that is no talk",
                "small letters, digits and dashes, 1 to 32 of them");
        return ChatId.of(Worker.CHANNEL, talk);
    }
}
