package id.pendamping.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SamePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void ownNamesAreLetIn(String name) {
        assertThat(letsIn(true, request("GET", name))).isTrue();
    }

    @Test
    void aForeignNameThatPointsHereIsKeptOut() {
        MockHttpServletRequest request = request("GET", "evil.example");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.addHeader("Origin", "http://evil.example:8080");
        request.addHeader("Host", "evil.example:8080");
        assertRefused(true, request, HttpStatus.FORBIDDEN);
        assertThat(letsIn(false, request)).isTrue();
    }

    @Test
    void aBodyOfUnknownLengthIsNotRead() {
        assertRefused(true, request("POST", "localhost"), HttpStatus.LENGTH_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "http://", "not a uri", "http://localhost:9", "file:///x"})
    void anotherOriginIsKeptOut(String origin) {
        MockHttpServletRequest request = request("GET", "localhost");
        request.addHeader("Host", "localhost:8080");
        request.addHeader("Origin", origin);
        assertRefused(true, request, HttpStatus.FORBIDDEN);
    }

    private static void assertRefused(boolean onLoopback, MockHttpServletRequest request, HttpStatus status) {
        assertThatThrownBy(() -> letsIn(onLoopback, request)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    private static boolean letsIn(boolean onLoopback, MockHttpServletRequest request) {
        return new SamePage(onLoopback).preHandle(request, new MockHttpServletResponse(), new Object());
    }

    private static MockHttpServletRequest request(String method, String server) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/webchat/api/stream");
        request.setServerName(server);
        return request;
    }
}
