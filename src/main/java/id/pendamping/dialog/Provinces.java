package id.pendamping.dialog;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The provinces by their code in a NIK (the Ministry of Home Affairs' code), from {@code facts.yaml}. */
public record Provinces(Map<String, Province> byCode) {

    public Provinces {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    public Optional<Province> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * @param code the first two digits of a NIK
     * @param bps the statistics office's code, which is another system: kept only to recognise a mix-up
     */
    public record Province(String code, String name, ZoneId zone, String bps) {
    }
}
