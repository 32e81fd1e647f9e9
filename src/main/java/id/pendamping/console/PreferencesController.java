package id.pendamping.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and light or dark, kept in the browser. */
@Controller
class PreferencesController {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final Set<String> LANGUAGES = Set.of("id", "en");
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");
    /** An address of the console and nothing that a browser could read as another server. */
    private static final Pattern BACK = Pattern.compile("/console(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*");

    @PostMapping(Section.PREFERENCES)
    String change(@RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String back, HttpServletRequest request, HttpServletResponse response) {
        if (LANGUAGES.contains(language)) {
            keep(request, response, ConsoleConfiguration.LANGUAGE, language);
        }
        if (THEMES.contains(theme)) {
            keep(request, response, Frames.THEME, theme);
        }
        return "redirect:" + (BACK.matcher(back).matches() ? back : Section.ROOT);
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value).path(Section.ROOT).maxAge(KEPT)
                .httpOnly(true).secure(request.isSecure()).sameSite("Strict").build().toString());
    }
}
