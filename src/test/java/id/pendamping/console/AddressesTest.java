package id.pendamping.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Whoever adds a page adds it to what is measured. */
class AddressesTest {

    private static final String FILE = ".*\\.[a-z]+";

    @Test
    void everyPageOfTheConsoleIsThere() {
        try (ConsoleApp app = new ConsoleApp()) {
            Set<PathPattern> served = app.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .getHandlerMethods().keySet().stream().filter(AddressesTest::isRead)
                    .flatMap(it -> it.getPathPatternsCondition().getPatterns().stream())
                    .filter(it -> it.getPatternString().startsWith(Section.ROOT))
                    .filter(it -> !it.getPatternString().matches(FILE) && !it.getPatternString().endsWith("/"))
                    .collect(Collectors.toSet());
            Map<String, String> ids = new HashMap<>();
            for (String what : List.of("person", "last", "group", "staff", "broadcast", "ticket", "clinic", "list",
                    "dialog", "programme", "opened", "day")) {
                ids.put(what, "0123456789abcdef");
            }
            Set<String> listed = new TreeSet<>();
            for (String address : Addresses.all(ids)) {
                PathContainer path = PathContainer.parsePath(address.replaceAll("\\?.*", ""));
                listed.add(served.stream().filter(it -> it.matches(path)).min(PathPattern.SPECIFICITY_COMPARATOR)
                        .orElseThrow(() -> new AssertionError("nothing answers " + address)).getPatternString());
            }
            assertThat(listed).containsExactlyInAnyOrderElementsOf(
                    served.stream().map(PathPattern::getPatternString).toList());
        }
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }
}
