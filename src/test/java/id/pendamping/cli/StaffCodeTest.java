package id.pendamping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outbox.BotName;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffCodes.Offer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StaffCodeTest extends StoreCommand {

    private static final Pattern LINK = Pattern.compile("(?s).*\\n(.*)staff-([A-Z2-9]{12})\\n");

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
        return run(new StaffCode(() -> NOON, settings()), arguments);
    }
}
