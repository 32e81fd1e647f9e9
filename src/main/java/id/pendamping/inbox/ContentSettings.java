package id.pendamping.inbox;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param folder where dialogs, banks, facts and phrases are read from
 * @param zone the time zone of people who have not told theirs
 */
@ConfigurationProperties("pendamping.content")
record ContentSettings(Path folder, ZoneId zone) {
}
