package id.pendamping.dialog;

import org.jspecify.annotations.Nullable;

/** How long texts become when every place is filled with the longest that can stand there. */
final class Lengths {

    private Lengths() {
    }

    /** The most characters over all languages. */
    static int of(@Nullable LocalText text) {
        return text == null ? 0 : text.wordings().stream().mapToInt(Lengths::of).max().orElse(0);
    }

    private static int of(Template template) {
        return template instanceof CompiledTemplate compiled ? compiled.longest() : template.source().length();
    }
}
