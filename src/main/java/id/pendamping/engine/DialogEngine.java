package id.pendamping.engine;

import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation.LastTap;
import id.pendamping.engine.EngineLimits.LimitReached;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what one inbound changes and what is answered. The same conversation, snapshot and inbound always give the
 * same turn; the time is the inbound's. Safe for any number of threads.
 */
public final class DialogEngine {

    private static final Duration TOLD_LATELY = Duration.ofMinutes(1);
    /** Stands in the place of a pressed button when a message was changed. */
    private static final String EDITED = "edited";

    private final Content content;
    private final EngineLimits limits;
    private final Versions versions;
    private final Walk walk;
    private final Typing typing;
    private final Pressing pressing;
    private final Sharing sharing;
    private final Waking waking;
    private final Wishes wishes;
    private final Reminded reminded;
    private final Helping helping;
    private final Replies replies;

    /** An engine that answers no questions in free words. */
    public DialogEngine(Content content, EngineLimits limits) {
        this(content, limits, Answers.NONE);
    }

    /** Compiles every dialog; this is where time is spent, so there is one engine for one content. */
    public DialogEngine(Content content, EngineLimits limits, Answers answers) {
        this.content = content;
        this.limits = limits;
        Speech speech = new Speech(content.words());
        Everywhere everywhere = new Everywhere(content, speech);
        Questions questions = questions(speech);
        versions = new Versions(questions);
        AnswerBehaviour answering = new AnswerBehaviour(answers);
        walk = new Walk(content, questions, answering);
        wishes = new Wishes(everywhere, walk, questions, new Undo(walk, questions, versions));
        Answering taking = new Answering(walk, questions);
        reminded = new Reminded(walk, questions);
        helping = new Helping(walk, questions);
        replies = new Replies(wishes);
        typing = new Typing(speech, everywhere, wishes, questions, taking,
                new Asking(content.words().ignored(), everywhere, wishes, questions, answering), reminded, helping);
        pressing = new Pressing(questions, taking, wishes, reminded);
        sharing = new Sharing(taking, wishes, helping);
        waking = new Waking(walk, questions);
    }

    private Questions questions(Speech speech) {
        ChoiceWords choices = new ChoiceWords(speech);
        MultiChoice multiChoice = new MultiChoice(speech, choices);
        NikCheck nik = new NikCheck(content.provinces());
        return new Questions(new AskBehaviour(new TypedAnswers(speech, choices, multiChoice, nik), multiChoice),
                new QuizBehaviour(speech, choices), new ChecklistBehaviour(speech, choices));
    }

    /**
     * @throws EngineLimits.LimitReached when a dialog asks for more than it may
     * @throws RuntimeException when an expression of a dialog cannot be worked out; the conversation is unharmed
     */
    public Turn turn(Conversation conversation, Snapshot snapshot, Inbound inbound) {
        Draft draft = new Draft(content, limits, conversation, snapshot, inbound);
        return switch (inbound) {
            case Inbound.Reachability reached -> {
                draft.memory().standing(draft.standing().withReachable(reached.reachable()));
                versions.meet(draft);
                yield draft.unchanged(Silences.next(draft));
            }
            case Inbound.Wake wake -> {
                versions.meet(draft);
                yield Waking.isStale(draft, wake)
                        ? draft.unchanged(draft.open() == null ? null : conversation.wakeAt())
                        : settled(draft, waking.wake(draft, wake));
            }
            case Inbound.Text text -> answered(draft, () -> {
                if (!replies.hear(draft, text)) {
                    typing.hear(draft, text.text());
                }
            });
            case Inbound.Tap tap -> answered(draft, () -> pressing.press(draft, tap));
            case Inbound.Attachment attachment -> answered(draft, () -> {
                if (!replies.hear(draft, attachment)) {
                    sharing.take(draft, attachment);
                }
            });
            case Inbound.Place place -> answered(draft, () -> sharing.take(draft, place));
            case Inbound.Contact contact -> answered(draft, () -> sharing.take(draft, contact));
            case Inbound.Helped helped ->
                mayHear(draft, helped) ? helped(draft, helped) : draft.unchanged(conversation.wakeAt());
            case Inbound.Asked asked -> asked.person().equals(conversation.person())
                    ? asked(draft, asked.request())
                    : draft.unchanged(conversation.wakeAt());
            case Inbound.Edited edited -> wasToldLately(draft)
                    ? draft.unchanged(conversation.wakeAt())
                    : answered(draft, () -> tellAboutEditing(draft));
        };
    }

    /** Somebody else has told us, so nothing is said here. */
    private Turn asked(Draft draft, Inbound.Request request) {
        versions.meet(draft);
        return switch (request) {
            case STOP -> {
                draft.memory().standing(draft.standing().withStopped(true));
                yield draft.unchanged(null);
            }
            case RESUME -> {
                draft.memory().standing(draft.standing().withStopped(false));
                yield draft.unchanged(Silences.next(draft));
            }
            case ERASE -> {
                draft.forgetPerson();
                yield draft.turn(null);
            }
        };
    }

    /** Nothing reaches whoever is somebody else by now, wants silence, or has withdrawn what it rests on. */
    private static boolean mayHear(Draft draft, Inbound.Helped helped) {
        return helped.person().equals(draft.before().person()) && !draft.standing().stopped()
                && draft.memory().mayRecord();
    }

    private Turn helped(Draft draft, Inbound.Helped helped) {
        versions.meet(draft);
        helping.helped(draft, helped);
        draft.trail().close(Undo.values(draft));
        return settled(draft, Silences.next(draft));
    }

    /** The person has moved to another talk: here is somebody nobody has heard of. */
    public Turn leave(Conversation conversation, Inbound inbound) {
        Draft draft = new Draft(content, limits, conversation, Snapshot.EMPTY, inbound);
        String fresh = UUID.nameUUIDFromBytes(
                (inbound.id() + " " + conversation.person()).getBytes(StandardCharsets.UTF_8)).toString();
        draft.become(fresh, Standing.newcomer(draft.standing().language(), draft.standing().zone()), false);
        draft.say(Phrase.MOVED_AWAY);
        return settled(draft, null);
    }

    /** The person has come from another talk; what was kept about whoever was here is erased. */
    public Turn arrive(Conversation conversation, Inbound inbound, String person, Standing standing) {
        Draft draft = new Draft(content, limits, conversation, Snapshot.EMPTY, inbound);
        draft.become(person, standing.withReachable(true), !conversation.person().equals(person));
        draft.memory().note("reminder.moved", Map.of("chat", conversation.chat().value()));
        draft.offer(Phrase.MOVED, Phrase.BEGIN, Wishes.BEGIN);
        return settled(draft, null);
    }

    /** Mending three slips in a row is answered once. */
    private static boolean wasToldLately(Draft draft) {
        LastTap last = draft.lastTap();
        return last != null && last.data().equals(EDITED)
                && Duration.between(last.at(), draft.now()).abs().compareTo(TOLD_LATELY) < 0;
    }

    private static void tellAboutEditing(Draft draft) {
        draft.tapped(new LastTap(EDITED, draft.now()));
        draft.say(Phrase.EDITED);
    }

    /** Whoever writes can be reached, and never goes without an answer. */
    private Turn answered(Draft draft, Runnable decision) {
        draft.memory().standing(draft.standing().withReachable(true));
        versions.meet(draft);
        decision.run();
        reminded.offerKept(draft);
        if (draft.saysNothing()) {
            wishes.again(draft, "");
        }
        draft.trail().close(Undo.values(draft));
        return settled(draft, Silences.next(draft));
    }

    private Turn settled(Draft draft, @Nullable Instant wakeAt) {
        if (draft.stack().isEmpty() && !draft.standing().has(Consent.SERVICE)) {
            draft.forget();
        }
        int values = Weight.of(draft.memory().variables());
        if (values > Weight.MOST) {
            throw new LimitReached("more than " + Weight.MOST + " bytes of values");
        }
        draft.trail().shorten(Weight.MOST - values);
        return draft.turn(wakeAt);
    }
}
