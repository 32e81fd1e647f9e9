package id.pendamping.outcome.census;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param zone in which days, weeks and months of the programme are counted */
@ConfigurationProperties("pendamping.outcome")
record CensusSettings(@DefaultValue("Asia/Jakarta") ZoneId zone) {
}
