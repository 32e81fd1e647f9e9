package id.pendamping.webchat;

import id.pendamping.chat.ChatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells an open page everything: first what it has missed, then what happens. */
@RestController
@WhenServed
class StreamController {

    private static final int MAX_PAST = 2_000;

    private final Streams streams;
    private final Journal journal;
    private final Workers workers;
    private final ShownTime time;

    StreamController(Streams streams, Journal journal, Workers workers, ShownTime time) {
        this.streams = streams;
        this.journal = journal;
        this.workers = workers;
        this.time = time;
    }

    /**
     * @param resumed the last line this page saw, when the browser connects again by itself
     * @param after the same, when the page's script does
     */
    @GetMapping(path = "/webchat/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@RequestHeader(name = "Last-Event-ID", defaultValue = "0") long resumed,
            @RequestParam(defaultValue = "0") long after) {
        return streams.open(() -> past(Math.max(resumed, after)));
    }

    private List<StreamEvent> past(long line) {
        List<Worker> present = workers.all();
        Set<ChatId> chats = present.stream().map(Worker::chat).collect(Collectors.toSet());
        List<StreamEvent> past = new ArrayList<>();
        past.add(new StreamEvent.Time(time.now()));
        past.add(new StreamEvent.Workers(present));
        journal.since(chats, line, MAX_PAST).forEach(missed -> past.add(new StreamEvent.Line(missed)));
        past.add(new StreamEvent.Ready());
        return past;
    }
}
