package id.pendamping.console;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the console its frame, and how it writes numbers and days. */
@ControllerAdvice(basePackageClasses = FrameAdvice.class)
class FrameAdvice {

    private final Frames frames;
    private final Speller speller;

    FrameAdvice(Frames frames, Speller speller) {
        this.frames = frames;
        this.speller = speller;
    }

    @ModelAttribute("spelling")
    Spelling spelling() {
        return speller.now();
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return frames.of(request, request.getRequestURI());
    }
}
