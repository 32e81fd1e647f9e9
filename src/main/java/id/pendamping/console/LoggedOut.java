package id.pendamping.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Writes down who has logged out. */
record LoggedOut(Team team) implements LogoutHandler {

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof Signed signed) {
            team.accounts().find(signed.account())
                    .ifPresent(login -> team.note(login.person(), "console.logout", login.id()));
        }
    }
}
