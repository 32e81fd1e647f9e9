package id.pendamping.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.staff.Role;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the console with what no page of ours would send: nothing breaks by it. */
class OddRequestsTest {

    private static final List<String> ODD = List.of("", "-1", "99999999999999999999", "<b>'\"&\u0000", "2026-13-45",
            "😀".repeat(400));
    /** As ids are written. */
    private static final String NOBODY = "0".repeat(32);
    private static final int BROKEN = 500;

    private static ConsoleApp app;
    private static Visit visit;

    @BeforeAll
    static void logIn() throws Exception {
        app = new ConsoleApp();
        visit = new Visit(app);
        assertThat(visit.login(Role.COORDINATOR.id(), ConsoleApp.PASSWORD)).isEqualTo("/console");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    /** @param names what it reads of a request */
    private record Served(String path, List<String> names) {
    }

    @Test
    void noFormBreaksAnything() throws Exception {
        List<String> broken = new ArrayList<>();
        Map<String, String> token = visit.filled("console/account", Map.of());
        for (Served form : served(RequestMethod.POST)) {
            List<Map<String, String>> odd = new ArrayList<>(List.of(Map.of()));
            ODD.forEach(value -> odd.add(form.names().stream().collect(Collectors.toMap(name -> name, name -> value))));
            form.names().forEach(missing -> odd.add(form.names().stream().filter(name -> !name.equals(missing))
                    .collect(Collectors.toMap(name -> name, name -> "x"))));
            for (Map<String, String> fields : odd) {
                Map<String, String> all = new HashMap<>(fields);
                all.putAll(token);
                if (visit.send(form.path(), all).statusCode() >= BROKEN) {
                    broken.add(form.path() + " " + fields);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noAddressBreaksAnything() throws Exception {
        List<String> broken = new ArrayList<>();
        for (Served page : served(RequestMethod.GET)) {
            for (String value : ODD.subList(1, 4)) {
                String asked = page.names().stream()
                        .map(name -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
                if (visit.get(page.path() + "?" + asked).statusCode() >= BROKEN) {
                    broken.add(page.path() + "?" + asked);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<Served> served(RequestMethod method) {
        Predicate<RequestMappingInfo> fits = it -> it.getMethodsCondition().getMethods().contains(method);
        Map<RequestMappingInfo, HandlerMethod> all = app
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods();
        List<Served> served = all.entrySet().stream().filter(it -> fits.test(it.getKey()))
                .flatMap(it -> it.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith(Section.ROOT) && !path.contains("logout"))
                        .map(path -> new Served(path.substring(1).replaceAll("\\{[^/]*}", NOBODY),
                                names(it.getValue()))))
                .toList();
        assertThat(served).hasSizeGreaterThan(20);
        return served;
    }

    private static List<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters()).flatMap(OddRequestsTest::names).distinct().toList();
    }

    private static Stream<String> names(Parameter parameter) {
        RequestParam asked = parameter.getAnnotation(RequestParam.class);
        if (asked != null) {
            return Stream.of(asked.name().isEmpty() ? parameter.getName() : asked.name());
        }
        return parameter.getType().isRecord()
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
