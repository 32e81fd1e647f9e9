package id.pendamping.console;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One browser without a screen: keeps cookies, follows nothing by itself, sends the forms that it was shown. */
public final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Visit(ConsoleApp app) {
        this(app.address());
    }

    /** @param address of the program, with a slash at the end */
    Visit(String address) {
        this.address = address;
    }

    /** @param path without a slash before it */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept",
                "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a form of {@code page} to {@code path}, with the token and the form id that the page gave. */
    public HttpResponse<String> post(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(path, filled(page, fields));
    }

    /** The form of a page with the token and the form id that it gave. */
    Map<String, String> filled(String page, Map<String, String> fields) throws IOException, InterruptedException {
        String shown = get(page).body();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", found(TOKEN, shown));
        if (FORM.matcher(shown).find()) {
            all.putIfAbsent("form", found(FORM, shown));
        }
        return all;
    }

    public HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(path, fields, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(String path, Map<String, String> fields, BodyHandler<T> reading)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .headers("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html,*/*;q=0.8")
                        .POST(BodyPublishers.ofString(body)).build(),
                reading);
    }

    /** @return where the answer leads, for example {@code /console} */
    public String login(String name, String password) throws IOException, InterruptedException {
        return leadsTo(post("console/login", "console/login", Map.of("name", name, "password", password)));
    }

    public static String leadsTo(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("nowhere, " + response.statusCode());
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }
}
