package id.pendamping.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page; what is typed there is looked at by {@link SignIn}. */
@Controller
class LoginController {

    @GetMapping(Section.LOGIN)
    String login() {
        return "console/login";
    }
}
