package id.pendamping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outbox.BotName;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffCodes.Offer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

class StaffCodeTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Pattern LINK = Pattern.compile("(?s).*\\n(.*)staff-([A-Z2-9]{12})\\n");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theFirstCoordinatorTypesTheCodeWhereThereIsNoBot() {
        assertThat(run("--name", "Bu Sari")).isZero();
        Matcher link = LINK.matcher(out.toString());
        assertThat(link.matches()).as(out.toString()).isTrue();
        assertThat(link.group(1)).isEqualTo("/start ");
        Optional<Offer> offer = inStore(
                store -> store.getBean(StaffCodes.class).find(StaffCodes.hash(link.group(2))));
        assertThat(offer).contains(new Offer(StaffCodes.hash(link.group(2)), "Bu Sari", Role.COORDINATOR,
                NOON.plus(StaffCodes.VALID), null));
    }

    @Test
    void theLinkLeadsToTheBotThatWasServed() {
        inStore(store -> {
            store.getBean(BotName.class).remember("pendamping_bot");
            return 0;
        });
        assertThat(run("--role", "kader", "--name", "Pak Adi")).isZero();
        assertThat(out.toString()).contains("https://t.me/pendamping_bot?start=staff-");
    }

    @Test
    void anUnknownRoleSaysWhatIsLegal() {
        assertThat(run("--role", "boss", "--name", "Bu Sari")).isEqualTo(2);
        assertThat(err.toString()).startsWith(
                "unknown role \"boss\" (legal: coordinator, facilitator, admin, kader)");
        assertThat(run("--name", " ")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLine(new StaffCode(() -> NOON, settings())).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private <T> T inStore(Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext store = new SpringApplicationBuilder(ConfirmSending.StoreOnly.class)
                .web(WebApplicationType.NONE).logStartupInfo(false).run(settings())) {
            return work.apply(store);
        }
    }

    private String[] settings() {
        return new String[]{"--pendamping.store.uri=", "--pendamping.store.folder=" + folder,
                "--logging.level.root=ERROR"};
    }
}
